package lang

// slovene is Slovene.
var slovene = Language{
	Tag: "sl",
	Rules: []Rule{
		{"source", Credit, "source", 12, "vir:|viri:"},
		{"photo", Credit, "photo", 12, "foto:|fotografija:"},
		{"related", Prompt, "related", 12, "preberite tudi|povezane novice|sorodne novice"},
		{"trending", Prompt, "trending", 8, "najbolj brano|najnovejše"},
		{"share", Prompt, "share", 8, "delite na|deli$|delite$"},
		{"comment", Prompt, "comment", 14, "komentarji$|dodaj komentar|oddajte komentar"},
		{"newsletter", Prompt, "newsletter", 30, "prijavite se na e-novice|naročite se na e-novice|e-novice$"},
		{"terms", Prompt, "newsletter", 60, "odjavite se lahko|od prejemanja se lahko|strinjam se s pogoji|strinjam se z obdelavo"},
		{"app", Prompt, "app", 14, "prenesite aplikacijo|prenesite si aplikacijo|prenesite našo aplikacijo"},
		{"subscribe", Prompt, "subscribe", 24, "podprite nas|podprite naše|naročite se$|naročnina$|postanite naročnik|postanite član"},
		{"follow", Prompt, "follow", 14, "sledite nam|spremljajte nas na"},
	},
}
