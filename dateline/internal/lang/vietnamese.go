package lang

var vietnamese = Language{
	Code:     "vi",
	And:      "và",
	Short:    "tp",
	Common:   "và của là có được trong cho không với các một này đã người những khi từ theo",
	Articles: "ngày",
}
