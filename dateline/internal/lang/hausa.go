package lang

var hausa = Language{
	Code:   "ha",
	And:    "da",
	Common: "da na a ta ya don cikin wanda shi ga",
}
