package lang

// bengali is Bengali.
var bengali = Language{
	Tag: "bn",
	Rules: []Rule{
		{"source", Credit, "source", 12, "উৎস:|সূত্র:|সূত্র :"},
		{"photo", Credit, "photo", 12, "ছবি:|ছবি :|ছবিঃ|আলোকচিত্র:"},
		{"related", Prompt, "related", 12, "আরও পড়ুন|আরো পড়ুন|সম্পর্কিত খবর"},
		{"trending", Prompt, "trending", 8, "সর্বশেষ|সর্বাধিক পঠিত|জনপ্রিয়"},
		{"share", Prompt, "share", 8, "শেয়ার করুন|শেয়ার"},
		{"comment", Prompt, "comment", 14, "মন্তব্য|মন্তব্য করুন"},
		{"advert", Prompt, "advert", 6, "বিজ্ঞাপন"},
		{"newsletter", Prompt, "newsletter", 30, "নিউজলেটার|আমাদের নিউজলেটার"},
		{"app", Prompt, "app", 14, "অ্যাপ ডাউনলোড|আমাদের অ্যাপ|মোবাইল অ্যাপ ডাউনলোড"},
		{"follow", Prompt, "follow", 14, "আমাদের ফেসবুক|আমাদের ইউটিউব|গুগল নিউজ ফলো|ফেসবুকে আমাদের|ফলো করুন"},
	},
}
