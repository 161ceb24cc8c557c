package lang

var german = Language{
	Code:       "de",
	And:        "und u. sowie",
	By:         "Von |VON |Aus |Unser |Von unserem Korrespondenten ",
	Links:      "am an der im in bei ob auf vor unter den dem zu vom zum",
	Directions: "nördliches südliches",
	Rivers: "main oder saale ruhr donau inn elbe weser neckar rhein spree neiße lahn havel ems aller mosel leine " +
		"pegnitz isar salzach enns ybbs",
	Short:   "st bad",
	Endings: "landkreis kreis flughafen",
	Cities: "Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dortmund|Essen|Bremen|Dresden|Hannover|" +
		"Nürnberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Mannheim|Karlsruhe|Augsburg|Wiesbaden|" +
		"Mönchengladbach|Gelsenkirchen|Aachen|Braunschweig|Kiel|Chemnitz|Magdeburg|Freiburg|Krefeld|Mainz|Lübeck|" +
		"Erfurt|Oberhausen|Rostock|Kassel|Hagen|Potsdam|Saarbrücken|Ludwigshafen|Leverkusen|Oldenburg|Osnabrück|" +
		"Solingen|Heidelberg|Darmstadt|Regensburg|Ingolstadt|Würzburg|Wolfsburg|Göttingen|Heilbronn|Ulm|Pforzheim|" +
		"Offenbach|Bremerhaven|Reutlingen|Koblenz|Jena|Trier|Erlangen|Cottbus|Schwerin|Zwickau|Flensburg|Konstanz|" +
		"Tübingen|Bayreuth|Bamberg|Passau|Helgoland|Sylt|Wien|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Villach|Wels|" +
		"St. Pölten|Dornbirn|Bregenz|Eisenstadt|Zürich|Genf|Basel|Lausanne|Bern|Winterthur|Luzern|St. Gallen|Lugano|" +
		"Rom|Vatikanstadt|Peking|Schanghai|Neu-Delhi|Neu Delhi|Washington|New York|Ottawa|Canberra|Ankara|Den Haag|Brüssel|Mailand|" +
		"Neapel|Venedig|Florenz|Turin|Genua|Straßburg|Nizza|Lissabon|Sevilla|Krakau|Danzig|Breslau|Posen|Laibach|" +
		"Preßburg|Charkiw|Charkow|Odessa|Lemberg|Donezk|Mariupol|Saporischschja|Sankt Petersburg|St. Petersburg|" +
		"Tel Aviv|Kairo|Alexandria|Kapstadt|Johannesburg|Rio de Janeiro|Los Angeles|San Francisco|Chicago|Boston|" +
		"Philadelphia|Atlanta|Miami|Las Vegas|Hanoi|Mumbai|Bombay|Gaza|Aleppo|Mossul|Abuja|Rabat|Dubai|" +
		"Abu Dhabi|Riad|Teheran|Islamabad|Lahore|Manchester|Liverpool|Glasgow|Edinburgh|Barcelona|Valencia|Marseille|" +
		"Lyon|Rotterdam|Antwerpen|Göteborg|Luxemburg|Vaduz|Davos|Kiew|Kyjiw|Prag|Jerusalem",
	Common: "der die das und ist in den von zu mit sich des auf für nicht ein eine einer einen einem dem auch es " +
		"an als am im hat sind wird bei nach aus sie er um noch wie über vor nur oder bis zum zur durch haben " +
		"wurde werden war seit gegen",
	Articles: "den",
	Openers: "der die das ein eine einer einem am im nach mit bei beim für zum zur seit rund mehr auf vor kurz " +
		"es sie er zwei drei vier fünf sechs sieben acht neun zehn wegen trotz gegen ab aus bis durch erst " +
		"fast jeder kein keine knapp noch nun schon über um unter viele während wieder zu " +
		"zwischen bereits auch nur",
	Labels: "aktualisiert exklusiv anzeige hinweis achtung update kommentar interview video fotos galerie politik " +
		"sport wirtschaft kultur panorama wissen gesellschaft medien " +
		"eilmeldung liveticker leitartikel analyse porträt reportage",
	Speech: "ich ja nein wir du ihr nun also gut danke",
}
