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
	},
}
