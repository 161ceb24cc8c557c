package lang

var korean = Language{
	Code:     "ko",
	And:      "· 과 와",
	Reporter: "기자 특파원 인턴기자 통신원 논설위원 앵커 객원기자 선임기자 전문기자 에디터 명예기자 리포터",
}
