package lang

// icelandic is Icelandic.
var icelandic = Language{
	Tag: "is",
	Rules: []Rule{
		{"source", Credit, "source", 12, "heimild:|heimildir:"},
		{"photo", Credit, "photo", 12, "mynd:|ljósmynd:"},
		{"related", Prompt, "related", 12, "lesa einnig|tengdar fréttir|sjá einnig"},
		{"trending", Prompt, "trending", 8, "mest lesið|nýjast$"},
		{"share", Prompt, "share", 8, "deila$|deila á"},
		{"comment", Prompt, "comment", 14, "athugasemdir$|skrifa athugasemd"},
		{"newsletter", Prompt, "newsletter", 30, "skráðu þig á póstlistann|skráðu þig á póstlista|skráðu þig á fréttabréf"},
		{"app", Prompt, "app", 14, "sæktu appið|náðu í appið"},
		{"subscribe", Prompt, "subscribe", 24, "styrktu okkur|styrktu starf|gerast áskrifandi$|gerstu áskrifandi|kaupa áskrift$"},
		{"follow", Prompt, "follow", 14, "fylgstu með okkur|fylgdu okkur"},
		{"advert", Prompt, "advert", 6, "auglýsing$|auglýsingar$"},
	},
}
