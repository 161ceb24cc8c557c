package lang

var telugu = Language{
	Code:   "te",
	And:    "మరియు",
	Common: "మరియు ఈ ఒక అని ఆయన",
}
