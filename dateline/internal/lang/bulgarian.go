package lang

var bulgarian = Language{
	Code:   "bg",
	And:    "и",
	Common: "и на в се да от за с е не че по са ще което като до при са беше",
}
