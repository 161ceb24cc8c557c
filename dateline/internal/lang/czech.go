package lang

var czech = Language{
	Code:  "cs",
	And:   "a",
	Links: "nad pod u ve na v",
	Cities: "Praha|Brno|Ostrava|Plzeň|Liberec|Olomouc|České Budějovice|Hradec Králové|Ústí nad Labem|Pardubice|Zlín|" +
		"Karlovy Vary|Jihlava|Peking|Washington|New York|Brusel|Ženeva|Haag|Štrasburk|Mnichov|Norimberk|Ankara",
	Common: "a v na se je že z s do o k za pro po to i od ve jsou byl jako podle nebo před ale který které",
	Labels: "video foto aktualizováno exkluzivně",
}
