package lang

var dutch = Language{
	Code:  "nl",
	And:   "en",
	By:    "Door |Van onze correspondent |Van onze redactie |Van een onzer verslaggevers ",
	Links: "aan de den der het van op bij in 's ten ter",
	Common: "de het een van en in is dat op te zijn met voor niet aan er die om als ook maar bij door naar over " +
		"heeft wordt worden uit nog",
	Labels: "exclusief video foto opinie analyse interview",
}
