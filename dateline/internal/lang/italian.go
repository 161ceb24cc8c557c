package lang

var italian = Language{
	Code: "it",
	And:  "e ed",
	By: "Di |dalla nostra corrispondente |dal nostro corrispondente |dal nostro inviato |dalla nostra inviata " +
		"|dai nostri inviati ",
	Links: "di del della delle dei sul sulla in al nel nell' d' l' de la",
	Short: "s.",
	Common: "il lo la i gli le di del della dei delle che e è in un una per con non si da dal dalla al alla nel " +
		"nella sono ha più come anche l' dell' all' su ma questo questa stato",
	Articles: "il li",
	Labels:   "esclusiva video foto esclusivo opinione analisi intervista fotogallery aggiornamento",
	Speech:   "io sì no noi grazie",
}
