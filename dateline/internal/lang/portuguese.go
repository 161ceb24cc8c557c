package lang

var portuguese = Language{
	Code:    "pt",
	And:     "e",
	By:      "Por |POR |Do correspondente |Da correspondente |Do enviado especial ",
	Links:   "de do da dos das e a o em",
	Short:   "sta sto",
	Vessels: "a-bordo",
	Cities: "Pequim|Washington|Nova York|Nova Iorque|Nova Délhi|Nova Deli|Ottawa|Ancara|Berna|Genebra|Haia|Bruxelas|" +
		"Estrasburgo|Lisboa|Porto|Braga|Coimbra|Faro|Funchal|Ponta Delgada|Évora|Aveiro|Leiria|Setúbal|Brasília|" +
		"Rio de Janeiro|Rio|Belo Horizonte|Porto Alegre|Curitiba|Florianópolis|Goiânia|Vitória|Natal|São Luís|Teresina|" +
		"Aracaju|João Pessoa|Campinas|Santos|Ribeirão Preto|Luanda|Maputo|Praia|Milão|Nápoles|Turim|Frankfurt|" +
		"Hamburgo|Munique|Barcelona|Gaza|Hanói|São Petersburgo|Los Angeles|Miami",
	Common: "o a os as de do da dos das que e em um uma para com por não no na é se ao mais foi como à sua seu ou " +
		"nos nas pela pelo são entre",
	Labels: "exclusivo vídeo fotos opinião análise entrevista foto atenção",
	Speech: "eu sim não nós você obrigado",
}
