package lang

// slovene is Slovene.
var slovene = Language{
	Tag: "sl",
	Rules: []Rule{
		{"source", Credit, "source", 12, "vir:|viri:"},
		{"photo", Credit, "photo", 12, "foto:|fotografija:"},
		{"related", Prompt, "related", 12, "preberite tudi|povezane novice|sorodne novice"},
		{"trending", Prompt, "trending", 8, "najbolj brano|najnovejše"},
	},
}
