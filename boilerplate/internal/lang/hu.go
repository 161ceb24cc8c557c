package lang

// hungarian is Hungarian.
var hungarian = Language{
	Tag: "hu",
	Rules: []Rule{
		{"source", Credit, "source", 12, "forrás:|források:|források$"},
		{"writing", Credit, "writing", 12, "szerző:|írta:"},
		{"translation", Credit, "translation", 14, "fordította:|fordítás:"},
		{"photo", Credit, "photo", 12, "fotó:|kép:|képek:|fotók:|borítókép:"},
		{"graphic", Credit, "photo", 12, "illusztráció:|térkép:"},
		{"copyright", Notice, "copyright", 40, "minden jog fenntartva|szerzői jog|a cikk másolása"},
		{"correction", Notice, "correction", 80, "helyesbítés:|helyreigazítás"},
		{"update", Notice, "update", 80, "frissítés:"},
		{"related", Prompt, "related", 14, "olvassa el ezt is|kapcsolódó cikkek|kapcsolódó|olvasta már|ajánlott cikkek|ezt is olvassa|további cikkek|ez is érdekelheti"},
		{"read-more", Prompt, "read-more", 14, "tovább olvasom|bővebben|tovább$|részletek$|olvass tovább|olvasson tovább"},
		{"trending", Prompt, "trending", 8, "legolvasottabb|legfrissebb|friss hírek|népszerű|legnépszerűbb|legfrissebb hírek"},
		{"newsletter", Prompt, "newsletter", 30, "iratkozz fel|iratkozzon fel|hírlevél"},
		{"subscribe", Prompt, "subscribe", 24, "fizessen elő|előfizetés|támogasson|támogass"},
		{"log-in", Prompt, "log-in", 8, "bejelentkezés|belépés$|regisztráció$|elfelejtett jelszó"},
		{"share", Prompt, "share", 8, "megosztás|ossza meg|oszd meg|nyomtatás"},
		{"follow", Prompt, "follow", 14, "kövess minket|kövessen minket|követem|kövessen bennünket|kövess bennünket"},
		{"comment", Prompt, "comment", 16, "hozzászólások|szólj hozzá|hozzászólás|kommentek"},
		{"advert", Prompt, "advert", 6, "hirdetés|támogatott tartalom|reklám$"},
		{"cookie", Prompt, "cookie", 100, "a weboldal sütiket|sütiket használunk|ez a weboldal|elfogadom"},
		{"about", Prompt, "about", 10, "a szerzőről|a szerző további"},
		{"contact", Prompt, "contact", 16, "kapcsolat$|írjon nekünk|hibát talált"},
		{"app", Prompt, "app", 14, "töltse le|töltsd le"},
		{"embed", Prompt, "cookie", 60, "ajánlott szerkesztőségi tartalom|külső tartalom$|beágyazott tartalom$|ezt a tartalmat a|ez a tartalom nem elérhető|ez a tartalom le van tiltva|tartalom megjelenítése|tartalom betöltése|külső tartalom megjelenítése|a tartalom megtekintéséhez|a tartalom megjelenítéséhez|a videó megtekintéséhez|hozzájárulok, hogy|elfogadom az adatkezelési|süti beállítások|sütibeállítások|cookie beállítások|összes elutasítása|összes elfogadása|az összes elfogadása|mindet elfogadom|mindent elfogadok|elfogadom a sütiket"},
		{"comment-form", Prompt, "comment", 45, "az e-mail címet nem|az email címet nem|e-mail címed nem|a kötelező mezőket|név *|e-mail cím *|hozzászólás küldése|legyél te az első|válasz megszakítása|vélemény, hozzászólás|ez az oldal az akismet"},
		{"terms", Prompt, "newsletter", 80, "a feliratkozással|a feliratkozás gombra|bármikor leiratkozhat|köszönjük a feliratkozást|iratkozz fel|adja meg az e-mail|add meg az e-mail|hozzájárulok az adataim|hozzájárulok a személyes|hozzájárulok ahhoz, hogy"},
		{"plans", Prompt, "subscribe", 40, "támogass minket|támogasson minket|próbálja ki ingyen|próbáld ki ingyen|vásárlás$|kosárba$|hallgasd meg a podcast|támogassa munkánkat|támogassa a munkánkat|támogassa lapunkat|támogasd munkánkat|támogasd a munkánkat|bankszámlaszám:|bankszámlaszámunk:|számlaszám:|ajánlja fel adója|ajánld fel adód|adója 1%|adód 1%"},
	},
}
