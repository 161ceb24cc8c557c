package lang

var polish = Language{
	Code:   "pl",
	And:    "i oraz",
	By:     "Od korespondenta ",
	Links:  "nad pod na",
	Common: "i w z na do się że nie jest o to od za po przez dla oraz jak ale które który był są ich tym roku także",
	Labels: "pilne wideo tylko-u-nas aktualizacja",
}
