package lang

// icelandic is Icelandic.
var icelandic = Language{
	Tag: "is",
	Rules: []Rule{
		{"source", Credit, "source", 12, "heimild:|heimildir:"},
		{"photo", Credit, "photo", 12, "mynd:|ljósmynd:"},
		{"related", Prompt, "related", 12, "lesa einnig|tengdar fréttir|sjá einnig"},
		{"trending", Prompt, "trending", 8, "mest lesið|nýjast$"},
	},
}
