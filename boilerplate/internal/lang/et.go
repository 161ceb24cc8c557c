package lang

// estonian is Estonian.
var estonian = Language{
	Tag: "et",
	Rules: []Rule{
		{"source", Credit, "source", 12, "allikas:|allikad:"},
		{"photo", Credit, "photo", 12, "foto:|fotod:|pilt:"},
		{"related", Prompt, "related", 12, "loe ka|seotud lood|seotud artiklid|loe veel"},
		{"trending", Prompt, "trending", 8, "loetumad|viimased uudised|uusimad"},
	},
}
