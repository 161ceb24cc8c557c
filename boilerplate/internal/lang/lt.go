package lang

// lithuanian is Lithuanian.
var lithuanian = Language{
	Tag: "lt",
	Rules: []Rule{
		{"source", Credit, "source", 12, "šaltinis:|šaltiniai:"},
		{"photo", Credit, "photo", 12, "nuotrauka:|nuotr.|nuotraukos:"},
		{"related", Prompt, "related", 12, "skaitykite taip pat|susiję straipsniai|taip pat skaitykite"},
		{"trending", Prompt, "trending", 8, "skaitomiausi|naujausi|populiariausi"},
		{"share", Prompt, "share", 8, "dalintis$|dalinkitės$|pasidalinti$|pasidalinkite$"},
		{"comment", Prompt, "comment", 14, "komentarai$|rašyti komentarą|parašykite komentarą|palikite komentarą"},
		{"newsletter", Prompt, "newsletter", 30, "prenumeruokite naujienlaiškį|prenumeruokite mūsų naujienlaiškį|užsiprenumeruokite naujienlaiškį|naujienlaiškis$"},
		{"app", Prompt, "app", 14, "atsisiųskite programėlę|atsisiųskite mūsų programėlę|parsisiųskite programėlę"},
		{"subscribe", Prompt, "subscribe", 24, "paremkite mus|paremk mus|paremkite mūsų|prenumeruoti$|prenumerata$|skirkite 1,2"},
		{"follow", Prompt, "follow", 14, "sekite mus"},
	},
}
