package lang

var portuguese = Language{
	Code:    "pt",
	And:     "e",
	By:      "Por |POR |Do correspondente |Da correspondente |Do enviado especial ",
	Links:   "de do da dos das e a o em",
	Short:   "sta sto",
	Vessels: "a-bordo",
	Common: "o a os as de do da dos das que e em um uma para com por não no na é se ao mais foi como à sua seu ou " +
		"nos nas pela pelo são entre",
	Labels: "exclusivo vídeo fotos opinião análise entrevista foto atenção",
	Speech: "eu sim não nós você obrigado",
}
