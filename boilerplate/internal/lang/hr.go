package lang

// croatian is Croatian.
var croatian = Language{
	Tag: "hr",
	Rules: []Rule{
		{"source", Credit, "source", 12, "izvor:|izvori:"},
		{"photo", Credit, "photo", 12, "foto:|fotografija:"},
		{"related", Prompt, "related", 12, "pročitajte i|povezane vijesti|vezane vijesti|pogledajte i"},
		{"trending", Prompt, "trending", 8, "najčitanije|najnovije|najnovije vijesti"},
		{"share", Prompt, "share", 8, "podijeli|podijelite"},
		{"comment", Prompt, "comment", 14, "komentari|ostavi komentar|komentiraj"},
		{"newsletter", Prompt, "newsletter", 30, "prijavite se na naš newsletter|prijavite se na newsletter|prijavi se na newsletter|pretplatite se na newsletter"},
		{"terms", Prompt, "newsletter", 60, "možete se odjaviti|odjaviti se možete|slažem se s uvjetima|prihvaćam uvjete"},
		{"app", Prompt, "app", 14, "preuzmite našu aplikaciju|preuzmite aplikaciju|preuzmi aplikaciju|skinite aplikaciju"},
		{"subscribe", Prompt, "subscribe", 24, "podržite nas|podržite naš|podržite neovisno|pretplatite se|pretplata$|postanite član"},
		{"follow", Prompt, "follow", 14, "pratite nas|prati nas"},
		{"log-in", Prompt, "log-in", 8, "prijavi se$|prijava$|registracija$"},
		{"advert", Prompt, "advert", 6, "oglas$|oglasi$|oglašavanje$"},
	},
}
