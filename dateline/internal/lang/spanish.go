package lang

var spanish = Language{
	Code:    "es",
	And:     "y e",
	By:      "Por |POR |De nuestro corresponsal |Nuestro corresponsal |",
	Links:   "de del la las los el y en do da a",
	Short:   "sta sto gral cd pto",
	Vessels: "a-bordo redacción",
	Nowhere: "redacción",
	Common: "el la los las de del que y a en un una por con para se su no es al lo como más o fue este ha sus le " +
		"ya entre cuando sobre también hasta hay donde",
	Articles: "el",
	Labels:   "exclusivo video videos fotos opinión análisis entrevista foto galería urgente última actualización especial",
	Speech:   "yo sí no nosotros usted gracias hola bueno",
}
