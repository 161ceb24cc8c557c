package lang

var norwegian = Language{
	Code:   "nb",
	And:    "og",
	By:     "Av ",
	Links:  "på i ved",
	Common: "og i det på som er en til å han av for at med var de ikke den har jeg om et men så seg hun fra bli ble etter",
	Labels: "video kommentar besøk",
}
