package lang

var mongolian = Language{
	Code:   "mn",
	And:    "ба болон",
	Common: "нь ба болон энэ гэж байна юм",
}
