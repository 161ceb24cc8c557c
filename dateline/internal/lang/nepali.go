package lang

var nepali = Language{
	Code:   "ne",
	And:    "र तथा",
	Common: "र को मा ले का लाई छ गरेको भएको यो पनि",
}
