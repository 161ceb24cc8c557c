package lang

var spanish = Language{
	Code:    "es",
	And:     "y e",
	By:      "Por |POR |De nuestro corresponsal |Nuestro corresponsal |",
	Links:   "de del la las los el y en do da a",
	Short:   "sta sto gral cd pto",
	Vessels: "a-bordo redacción",
	Nowhere: "redacción",
	Cities: "Pekín|Washington|Nueva York|Nueva Delhi|Ottawa|Ankara|Berna|Ginebra|La Haya|Bruselas|Estrasburgo|Madrid|" +
		"Barcelona|Valencia|Sevilla|Zaragoza|Málaga|Murcia|Palma|Las Palmas|Bilbao|Alicante|Córdoba|Valladolid|Vigo|" +
		"Gijón|Vitoria|Granada|Oviedo|Pamplona|San Sebastián|Santander|Toledo|Badajoz|Cádiz|Salamanca|León|Logroño|" +
		"Burgos|Mérida|Santiago de Compostela|Ciudad de México|México|Guadalajara|Monterrey|Puebla|Tijuana|Cancún|" +
		"Oaxaca|Culiacán|Acapulco|Santo Domingo|San José|Tegucigalpa|San Pedro Sula|San Salvador|Ciudad de Panamá|" +
		"Medellín|Cali|Barranquilla|Cartagena|Bucaramanga|Guayaquil|Cuenca|Arequipa|Cusco|Trujillo|Santa Cruz|" +
		"Cochabamba|Sucre|Rosario|Mendoza|La Plata|Mar del Plata|Valparaíso|Concepción|Antofagasta|Maracaibo|" +
		"Río de Janeiro|Sao Paulo|Brasilia|Milán|Nápoles|Turín|Fráncfort|Hamburgo|Múnich|Lyon|Marsella|Tel Aviv|" +
		"Rabat|Casablanca|Gaza|Hanói|Bombay|San Petersburgo|Járkov|Odesa|Los Ángeles|San Francisco|Miami|Houston",
	Common: "el la los las de del que y a en un una por con para se su no es al lo como más o fue este ha sus le " +
		"ya entre cuando sobre también hasta hay donde",
	Articles: "el",
	Labels:   "exclusivo video videos fotos opinión análisis entrevista foto galería urgente última actualización especial",
	Speech:   "yo sí no nosotros usted gracias hola bueno",
}
