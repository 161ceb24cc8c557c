package lang

var french = Language{
	Code: "fr",
	And:  "et",
	By: "Par |PAR |De notre correspondant à |De notre envoyé spécial à |De notre correspondante à |Notre " +
		"correspondant à |De nos envoyés spéciaux à ",
	Links:      "de du des la le les sur sous en lès lez aux au à et d' l' saint",
	Directions: "l'",
	Short:      "st ste",
	Vessels:    "à-bord",
	Cities: "Pékin|Washington|New Delhi|Ottawa|Ankara|Berne|Genève|La Haye|Bruxelles|Strasbourg|Lyon|Marseille|Toulouse|" +
		"Bordeaux|Lille|Nantes|Nice|Rennes|Montpellier|Grenoble|Rouen|Dijon|Nancy|Metz|Ajaccio|Bastia|Fort-de-France|" +
		"Pointe-à-Pitre|Cayenne|Nouméa|Papeete|Rabat|Casablanca|Marrakech|Tanger|Fès|Oran|Constantine|Sfax|Yaoundé|" +
		"Douala|Cotonou|Bouaké|Goma|Lubumbashi|Tel-Aviv|Milan|Turin|Naples|Venise|Francfort|Hambourg|Munich|Cologne|" +
		"Barcelone|Séville|Québec|Montréal|Gaza|Alep|Mossoul|Hanoï|Bombay|Saint-Pétersbourg|Kharkiv|Odessa",
	Common: "le la les de des un une et en du que est dans pour qui a au sur par plus avec pas ont son sa ses ce " +
		"il elle aux été cette ne se sont mais ou d'un d'une l'",
	Articles: "le",
	Labels: "exclusif vidéo vidéos photos reportage décryptage entretien analyse cartes tribune enquête récit " +
		"portrait direct infographie le-point",
	Speech: "je oui non nous vous merci bonjour",
}
