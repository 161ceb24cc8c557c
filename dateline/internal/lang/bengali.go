package lang

var bengali = Language{
	Code:   "bn",
	And:    "ও এবং",
	Common: "ও এবং এই করে থেকে জন্য হয় না তার একটি করা হয়েছে বলে",
}
