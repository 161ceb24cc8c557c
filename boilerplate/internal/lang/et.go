package lang

// estonian is Estonian.
var estonian = Language{
	Tag: "et",
	Rules: []Rule{
		{"source", Credit, "source", 12, "allikas:|allikad:"},
		{"photo", Credit, "photo", 12, "foto:|fotod:|pilt:"},
		{"related", Prompt, "related", 12, "loe ka|seotud lood|seotud artiklid|loe veel"},
		{"trending", Prompt, "trending", 8, "loetumad|viimased uudised|uusimad"},
		{"share", Prompt, "share", 8, "jaga$|jaga artiklit|jaga facebookis"},
		{"comment", Prompt, "comment", 14, "kommentaarid$|lisa kommentaar|kommenteeri$"},
		{"newsletter", Prompt, "newsletter", 30, "liitu uudiskirjaga|liitu meie uudiskirjaga|telli uudiskiri|telli meie uudiskiri"},
		{"app", Prompt, "app", 14, "laadi alla rakendus|laadi alla meie rakendus|lae alla rakendus"},
		{"subscribe", Prompt, "subscribe", 24, "toeta meid|toeta meie tööd|toeta sõltumatut|telli kohe$|vormista tellimus"},
		{"follow", Prompt, "follow", 14, "jälgi meid|jälgige meid"},
		{"advert", Prompt, "advert", 6, "reklaam$"},
	},
}
