package lang

var basque = Language{
	Code:   "eu",
	And:    "eta",
	Common: "eta da ez bat du zen dute egin izan dira",
}
