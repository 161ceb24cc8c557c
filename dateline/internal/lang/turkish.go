package lang

var turkish = Language{
	Code:   "tr",
	And:    "ve",
	Common: "ve bir bu da de için ile olarak olan çok daha en kadar gibi sonra göre dedi olduğunu etti oldu",
	Labels: "son-dakika video foto özel güncelleme",
}
