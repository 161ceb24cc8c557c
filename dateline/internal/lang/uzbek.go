package lang

var uzbek = Language{
	Code:   "uz",
	And:    "va",
	Common: "va bilan bu bir uchun ham da ning edi bo‘lib kerak",
}
