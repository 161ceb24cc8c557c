package lang

var ukrainian = Language{
	Code:   "uk",
	And:    "та і й",
	Links:  "на в під",
	Common: "і в не на що з по як із за до від для про його він це та у й але також був була було вони",
	Labels: "відео фото терміново",
}
