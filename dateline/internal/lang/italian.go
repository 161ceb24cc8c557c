package lang

var italian = Language{
	Code: "it",
	And:  "e ed",
	By: "Di |dalla nostra corrispondente |dal nostro corrispondente |dal nostro inviato |dalla nostra inviata " +
		"|dai nostri inviati ",
	Links: "di del della delle dei sul sulla in al nel nell' d' l' de la",
	Short: "s.",
	Cities: "Roma|Milano|Napoli|Torino|Palermo|Genova|Bologna|Firenze|Bari|Catania|Venezia|Verona|Messina|Padova|Trieste|" +
		"Brescia|Parma|Modena|Prato|Reggio Calabria|Reggio Emilia|Perugia|Livorno|Ravenna|Cagliari|Foggia|Rimini|" +
		"Salerno|Ferrara|Sassari|Siracusa|Pescara|Monza|Bergamo|Trento|Bolzano|Vicenza|Terni|Novara|Piacenza|Ancona|" +
		"Udine|Arezzo|Lecce|Cosenza|Catanzaro|Potenza|Campobasso|L'Aquila|Aosta|Como|Varese|Pisa|Siena|Lucca|Taranto|" +
		"Brindisi|Matera|Caserta|Latina|Città del Vaticano|Pechino|Washington|New York|Nuova Delhi|Ottawa|Ankara|" +
		"Berna|Ginevra|L'Aia|Bruxelles|Strasburgo|Parigi|Francoforte|Amburgo|Monaco di Baviera|Colonia|Barcellona|" +
		"Siviglia|Goteborg|Göteborg|Malmö|Marsiglia|Lione|Nizza|Tel Aviv|Il Cairo|Gaza|Hanoi|San Pietroburgo|Kharkiv|" +
		"Odessa|Los Angeles|San Francisco|Miami",
	Common: "il lo la i gli le di del della dei delle che e è in un una per con non si da dal dalla al alla nel " +
		"nella sono ha più come anche l' dell' all' su ma questo questa stato",
	Articles: "il li",
	Labels:   "esclusiva video foto esclusivo opinione analisi intervista fotogallery aggiornamento",
	Speech:   "io sì no noi grazie",
}
