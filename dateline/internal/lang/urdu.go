package lang

var urdu = Language{
	Code:   "ur",
	And:    "اور",
	Common: "کے کی میں کا سے ہے نے کو پر اور کہ یہ ہیں بھی تھا اس",
}
