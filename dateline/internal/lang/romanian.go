package lang

var romanian = Language{
	Code:   "ro",
	And:    "şi și si",
	By:     "De ",
	Links:  "de la pe din",
	Common: "şi și în de la a cu pe că din un o pentru care nu este au mai fost al ale să se sunt prin",
	Labels: "exclusiv video foto",
}
