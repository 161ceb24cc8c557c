package lang

var greek = Language{
	Code:   "el",
	And:    "και",
	By:     "Του |Της ",
	Common: "και το να του η της με που την από για είναι στο στη στην ο οι τα των σε δεν ότι τον κατά",
}
