package lang

// common has phrases of no language of its own.
var common = Language{
	Tag: "any",
	Rules: []Rule{
		{"photo-rights", Credit, "photo", 14, "© getty images|© imago|© picture alliance|© picture-alliance|© istock|© shutterstock|© adobe stock|© stock.adobe|© fotolia|© pixabay|© unsplash|© foto:|© photo:|© photo courtesy|© photo by|© bild:"},
	},
	Cues: []Cue{
		{Rule{"account", Prompt, "subscribe", 45, "iban:"}, 0},
		{Rule{"photo-agency", Credit, "photo", 14, "getty images|shutterstock|picture alliance|picture-alliance|afp via|reuters via|ap via|imago images|imago/|istock"}, 0},
	},
}
