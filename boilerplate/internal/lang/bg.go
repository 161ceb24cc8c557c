package lang

// bulgarian is Bulgarian.
var bulgarian = Language{
	Tag: "bg",
	Rules: []Rule{
		{"source", Credit, "source", 12, "източник:|източници:"},
		{"photo", Credit, "photo", 12, "снимка:|снимки:"},
		{"related", Prompt, "related", 12, "вижте още|прочетете още|свързани новини|още по темата"},
		{"trending", Prompt, "trending", 8, "най-четени|последни новини|най-четено"},
		{"share", Prompt, "share", 8, "сподели|споделете"},
		{"comment", Prompt, "comment", 14, "коментари|добави коментар|коментирай"},
	},
}
