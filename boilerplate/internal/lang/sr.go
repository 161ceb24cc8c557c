package lang

// serbian is Serbian.
var serbian = Language{
	Tag: "sr",
	Rules: []Rule{
		{"source", Credit, "source", 12, "извор:|izvor:|извори:"},
		{"photo", Credit, "photo", 12, "фото:|foto:"},
		{"related", Prompt, "related", 12, "прочитајте још|pročitajte još|повезане вести|povezane vesti"},
		{"trending", Prompt, "trending", 8, "најчитаније|najčitanije|најновије|najnovije"},
	},
}
