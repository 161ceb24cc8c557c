package lang

var hindi = Language{
	Code:   "hi",
	And:    "और एवं व",
	Common: "के की में का से है ने को पर और कि यह हैं भी था इस एक लिए",
}
