package lang

// hindi is Hindi.
var hindi = Language{
	Tag: "hi",
	Rules: []Rule{
		{"source", Credit, "source", 12, "स्रोत:|सूत्र:|सोर्स:|इनपुट:"},
		{"writing", Credit, "writing", 12, "लेखक:|रिपोर्ट:"},
		{"translation", Credit, "translation", 14, "अनुवाद:"},
		{"photo", Credit, "photo", 12, "फोटो:|फोटो|तस्वीर:|फ़ोटो:|इमेज:"},
		{"copyright", Notice, "copyright", 40, "सर्वाधिकार सुरक्षित|कॉपीराइट"},
		{"related", Prompt, "related", 14, "यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|संबंधित खबरें|संबंधित समाचार|यह भी पढें|ये भी देखें|और पढ़ें:"},
		{"read-more", Prompt, "read-more", 14, "और पढ़ें|पूरी खबर|आगे पढ़ें|पूरा पढ़ें|अधिक पढ़ें"},
		{"trending", Prompt, "trending", 8, "ताजा खबरें|ताज़ा ख़बरें|सबसे ज्यादा पढ़ी|लोकप्रिय|ट्रेंडिंग|बड़ी खबरें|लेटेस्ट न्यूज|टॉप न्यूज"},
		{"newsletter", Prompt, "newsletter", 30, "न्यूज़लेटर|सब्सक्राइब"},
		{"log-in", Prompt, "log-in", 8, "लॉग इन|साइन इन|लॉगिन"},
		{"share", Prompt, "share", 8, "शेयर करें|साझा करें|शेयर$"},
		{"follow", Prompt, "follow", 14, "हमें फॉलो|फॉलो करें"},
		{"comment", Prompt, "comment", 16, "टिप्पणियां|कमेंट|टिप्पणी करें|अपनी टिप्पणी"},
		{"advert", Prompt, "advert", 6, "विज्ञापन"},
		{"contact", Prompt, "contact", 16, "संपर्क करें|हमसे संपर्क"},
		{"app", Prompt, "app", 14, "ऐप डाउनलोड|डाउनलोड करें"},
	},
}
