package lang

// slovak is Slovak.
var slovak = Language{
	Tag: "sk",
	Rules: []Rule{
		{"source", Credit, "source", 12, "zdroj:|zdroje:"},
		{"photo", Credit, "photo", 12, "foto:|autor foto"},
		{"related", Prompt, "related", 12, "čítajte tiež|čítajte aj|súvisiace články|prečítajte si"},
		{"trending", Prompt, "trending", 8, "najčítanejšie|najnovšie"},
		{"share", Prompt, "share", 8, "zdieľať"},
		{"comment", Prompt, "comment", 14, "komentáre|diskusia"},
		{"embed", Prompt, "cookie", 60, "odporúčaný redakčný obsah|externý obsah$|tento obsah poskytuje|tento obsah pochádza z|tento obsah je blokovaný|zobraziť obsah|zobraziť externý|načítať obsah|pre zobrazenie tohto obsahu|na zobrazenie tohto obsahu|súhlasím so zobrazením|súhlasím so spracovaním|nastavenia cookies|používame cookies|odmietnuť všetko|odmietnuť všetky|prijať všetko|prijať všetky|povoliť všetko"},
	},
}
