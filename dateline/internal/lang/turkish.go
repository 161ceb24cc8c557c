package lang

var turkish = Language{
	Code: "tr",
	And:  "ve",
	Cities: "Ankara|İstanbul|İzmir|Bursa|Adana|Antalya|Konya|Gaziantep|Diyarbakır|Trabzon|Samsun|Kayseri|Eskişehir|" +
		"Mersin|Erzurum|Van|Hatay|Lefkoşa|Pekin|Washington|New York|Cenevre|Lahey|Brüksel",
	Common: "ve bir bu da de için ile olarak olan çok daha en kadar gibi sonra göre dedi olduğunu etti oldu",
	Labels: "son-dakika video foto özel güncelleme",
}
