package lang

var swedish = Language{
	Code:  "sv",
	And:   "och",
	By:    "Av ",
	Links: "på i vid",
	Cities: "Stockholm|Göteborg|Malmö|Uppsala|Västerås|Örebro|Linköping|Helsingborg|Jönköping|Norrköping|Lund|Umeå|Gävle|" +
		"Borås|Södertälje|Eskilstuna|Halmstad|Växjö|Karlstad|Sundsvall|Östersund|Luleå|Kiruna|Visby|Kalmar|Peking|" +
		"Washington|Bryssel|Genève|Haag|Ankara",
	Common: "och i att det som en på är av för med till den har de inte om ett men var sig så från han hon efter kan vid",
	Labels: "video kommentar ledare debatt",
}
