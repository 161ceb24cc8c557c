package lang

var armenian = Language{
	Code:   "hy",
	And:    "և",
	Common: "և է որ են մեջ հետ մասին համար այս նաև",
}
