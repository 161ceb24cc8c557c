package lang

// lithuanian is Lithuanian.
var lithuanian = Language{
	Tag: "lt",
	Rules: []Rule{
		{"source", Credit, "source", 12, "šaltinis:|šaltiniai:"},
		{"photo", Credit, "photo", 12, "nuotrauka:|nuotr.|nuotraukos:"},
		{"related", Prompt, "related", 12, "skaitykite taip pat|susiję straipsniai|taip pat skaitykite"},
		{"trending", Prompt, "trending", 8, "skaitomiausi|naujausi|populiariausi"},
	},
}
