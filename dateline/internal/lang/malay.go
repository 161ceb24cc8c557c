package lang

var malay = Language{
	Code:   "ms",
	And:    "dan",
	Common: "yang dan di dengan untuk pada dari ini itu tidak akan dalam telah juga oleh kata beliau bagi",
}
