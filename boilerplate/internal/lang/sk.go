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
		{"comment", Prompt, "comment", 14, "komentáre|diskusia|pridať komentár|pridajte komentár|napísať komentár"},
		{"embed", Prompt, "cookie", 60, "odporúčaný redakčný obsah|externý obsah$|tento obsah poskytuje|tento obsah pochádza z|tento obsah je blokovaný|zobraziť obsah|zobraziť externý|načítať obsah|pre zobrazenie tohto obsahu|na zobrazenie tohto obsahu|súhlasím so zobrazením|súhlasím so spracovaním|nastavenia cookies|používame cookies|odmietnuť všetko|odmietnuť všetky|prijať všetko|prijať všetky|povoliť všetko"},
		{"newsletter", Prompt, "newsletter", 30, "prihláste sa na odber|prihláste sa k odberu|odoberať newsletter|odoberajte newsletter"},
		{"terms", Prompt, "newsletter", 80, "odhlásiť sa môžete|z odberu sa môžete|súhlasím so zasielaním|súhlasím s podmienkami|ďakujeme za prihlásenie|zadajte svoj e-mail|zadajte svoj email"},
		{"subscribe", Prompt, "subscribe", 40, "podporte nás|podporte našu|podporte nezávislú|predplaťte si|predplatné$|staňte sa členom|staňte sa predplatiteľom|už máte predplatné|prispejte na|prispejte nám|venujte nám 2"},
		{"app", Prompt, "app", 14, "stiahnite si našu aplikáciu|stiahnite si aplikáciu|stiahnuť aplikáciu"},
		{"follow", Prompt, "follow", 14, "sledujte nás na"},
		{"log-in", Prompt, "log-in", 8, "prihlásiť sa$|registrovať sa$|zabudnuté heslo"},
	},
}
