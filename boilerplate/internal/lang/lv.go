package lang

// latvian is Latvian.
var latvian = Language{
	Tag: "lv",
	Rules: []Rule{
		{"source", Credit, "source", 12, "avots:|avoti:"},
		{"photo", Credit, "photo", 12, "foto:|attēls:"},
		{"related", Prompt, "related", 12, "lasi arī|saistītie raksti|lasiet arī"},
		{"trending", Prompt, "trending", 8, "lasītākie|jaunākie|jaunākās ziņas"},
	},
}
