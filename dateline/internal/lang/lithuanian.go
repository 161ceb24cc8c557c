package lang

var lithuanian = Language{
	Code:   "lt",
	And:    "ir",
	Common: "ir yra kad į iš su bei buvo apie kaip dėl tai nuo pagal savo po",
}
