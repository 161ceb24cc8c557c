package lang

var hebrew = Language{
	Code:   "he",
	Common: "של את על לא הוא עם גם כי זה היא אל בין עד כל יש או אם אך רק היה הייתה כדי אחרי לפני יותר הם אין אותו",
}
