package lang

// latvian is Latvian.
var latvian = Language{
	Tag: "lv",
	Rules: []Rule{
		{"source", Credit, "source", 12, "avots:|avoti:"},
		{"photo", Credit, "photo", 12, "foto:|attēls:"},
		{"related", Prompt, "related", 12, "lasi arī|saistītie raksti|lasiet arī"},
		{"trending", Prompt, "trending", 8, "lasītākie|jaunākie|jaunākās ziņas"},
		{"share", Prompt, "share", 8, "dalies$|dalīties$"},
		{"comment", Prompt, "comment", 14, "komentāri$|pievienot komentāru|rakstīt komentāru"},
		{"newsletter", Prompt, "newsletter", 30, "piesakies jaunumiem|piesakies mūsu jaunumiem|pieteikties jaunumiem"},
		{"app", Prompt, "app", 14, "lejupielādē lietotni|lejupielādējiet lietotni|lejupielādē mūsu lietotni"},
		{"subscribe", Prompt, "subscribe", 24, "atbalsti mūs|atbalstiet mūs|atbalsti neatkarīgu|abonē$|abonēt$"},
		{"follow", Prompt, "follow", 14, "seko mums|sekojiet mums"},
		{"advert", Prompt, "advert", 6, "reklāma$"},
	},
}
