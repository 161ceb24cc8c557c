package lang

var kurdish = Language{
	Code:   "ckb",
	And:    "و",
	Common: "لە و بۆ بە که ئەو ئەم کە لەگەڵ",
}
