package lang

var hebrew = Language{
	Code:   "he",
	Common: "של את על לא הוא עם גם כי זה היא אל בין",
}
