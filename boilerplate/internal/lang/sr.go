package lang

// serbian is Serbian.
var serbian = Language{
	Tag: "sr",
	Rules: []Rule{
		{"source", Credit, "source", 12, "извор:|izvor:|извори:"},
		{"photo", Credit, "photo", 12, "фото:|foto:"},
		{"related", Prompt, "related", 12, "прочитајте још|pročitajte još|повезане вести|povezane vesti"},
		{"trending", Prompt, "trending", 8, "најчитаније|najčitanije|најновије|najnovije"},
		{"share", Prompt, "share", 8, "podeli na|podelite na|podeli$|podelite$|подели на|подели$|поделите$"},
		{"comment", Prompt, "comment", 14, "коментари$|остави коментар|пошаљи коментар|pošalji komentar"},
		{"newsletter", Prompt, "newsletter", 30, "пријавите се на билтен|пријавите се на наш|prijavite se na bilten"},
		{"app", Prompt, "app", 14, "преузмите апликацију|преузмите нашу апликацију"},
		{"subscribe", Prompt, "subscribe", 24, "подржите нас|подржите наш|претплатите се"},
		{"follow", Prompt, "follow", 14, "пратите нас"},
	},
}
