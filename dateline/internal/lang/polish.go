package lang

var polish = Language{
	Code:  "pl",
	And:   "i oraz",
	By:    "Od korespondenta ",
	Links: "nad pod na",
	Cities: "Warszawa|Kraków|Łódź|Wrocław|Poznań|Gdańsk|Szczecin|Bydgoszcz|Lublin|Katowice|Białystok|Gdynia|Częstochowa|" +
		"Radom|Toruń|Kielce|Rzeszów|Olsztyn|Opole|Zakopane|Pekin|Waszyngton|Nowy Jork|Bruksela|Genewa|Haga|Strasburg|" +
		"Lwów|Charków|Mediolan|Monachium|Norymberga",
	Common: "i w z na do się że nie jest o to od za po przez dla oraz jak ale które który był są ich tym roku także",
	Labels: "pilne wideo tylko-u-nas aktualizacja",
}
