package lang

var dutch = Language{
	Code:  "nl",
	And:   "en",
	By:    "Door |Van onze correspondent |Van onze redactie |Van een onzer verslaggevers ",
	Links: "aan de den der het van op bij in 's ten ter",
	Cities: "Amsterdam|Rotterdam|Den Haag|Utrecht|Eindhoven|Groningen|Tilburg|Almere|Breda|Nijmegen|Arnhem|Haarlem|" +
		"Enschede|Apeldoorn|Amersfoort|Zwolle|Leiden|Maastricht|Dordrecht|Delft|Den Bosch|Leeuwarden|Assen|" +
		"Middelburg|Hilversum|Brussel|Antwerpen|Gent|Brugge|Leuven|Luik|Mechelen|Hasselt|Oostende|Charleroi|Namen|" +
		"Paramaribo|Willemstad|Peking|Washington|New York|Genève|Straatsburg|Ankara",
	Common: "de het een van en in is dat op te zijn met voor niet aan er die om als ook maar bij door naar over " +
		"heeft wordt worden uit nog tot hij ze was kan dan onder tegen tussen na zich dit deze",
	Labels: "exclusief video foto opinie analyse interview",
}
