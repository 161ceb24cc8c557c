package lang

var slovenian = Language{
	Code:   "sl",
	And:    "in",
	Links:  "pri na ob v",
	Common: "in v na je za se da so z s po pa ne tudi bi ki ob od pri kot o do leta",
}
