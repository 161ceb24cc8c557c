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
	Common: "der die das und ist in den von zu mit sich des auf für nicht ein eine einer einen einem dem auch es " +
		"an als am im hat sind wird bei nach aus sie er um noch wie über vor nur oder bis zum zur durch haben " +
		"wurde werden war seit gegen",
	Articles: "den",
	Openers: "der die das ein eine einer einem am im in nach mit bei beim für zum zur seit rund mehr auf vor kurz " +
		"es sie er zwei drei vier fünf sechs sieben acht neun zehn wegen trotz gegen ab aus bis durch erst " +
		"fast jeder kein keine knapp noch nun schon so über um unter viele während wenn wie wieder zu " +
		"zwischen bereits auch nur",
	Labels: "aktualisiert exklusiv anzeige hinweis achtung update kommentar interview video fotos galerie " +
		"eilmeldung liveticker leitartikel analyse porträt reportage",
	Speech: "ich ja nein wir du ihr nun also gut danke",
}
