package lang

var norwegian = Language{
	Code:  "nb",
	And:   "og",
	By:    "Av ",
	Links: "på i ved",
	Cities: "Oslo|Bergen|Trondheim|Stavanger|Kristiansand|Tromsø|Drammen|Fredrikstad|Sandnes|Bodø|Ålesund|Haugesund|" +
		"Skien|Hamar|Lillehammer|Tønsberg|Arendal|Molde|Alta|Narvik|Harstad",
	Common: "og i det på som er en til å han av for at med var de ikke den har jeg om et men så seg hun fra bli ble etter",
	Labels: "video kommentar besøk",
}
