package lang

var azerbaijani = Language{
	Code:   "az",
	And:    "və",
	Common: "və bir bu da də üçün ilə olan ki daha sonra edib olub",
}
