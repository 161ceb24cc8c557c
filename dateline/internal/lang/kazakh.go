package lang

var kazakh = Language{
	Code:   "kk",
	And:    "және мен",
	Common: "және мен бен пен бұл бір үшін да де болып деп туралы осы екен",
}
