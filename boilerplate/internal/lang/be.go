package lang

// belarusian is Belarusian.
var belarusian = Language{
	Tag: "be",
	Rules: []Rule{
		{"source", Credit, "source", 12, "крыніца:|крыніцы:"},
		{"photo", Credit, "photo", 12, "фота:"},
		{"related", Prompt, "related", 12, "чытайце таксама|па тэме"},
		{"trending", Prompt, "trending", 8, "папулярнае|апошнія навіны"},
		{"comment", Prompt, "comment", 14, "каментары$|каментаваць$"},
		{"newsletter", Prompt, "newsletter", 30, "падпішыцеся на рассылку|падпішыцеся на нашу рассылку"},
		{"app", Prompt, "app", 14, "спампаваць дадатак|спампуйце дадатак"},
		{"subscribe", Prompt, "subscribe", 24, "падтрымайце нас|падтрымаць нас|падтрымаць рэдакцыю"},
		{"follow", Prompt, "follow", 14, "падпішыцеся на наш|падпісвайцеся на наш|сачыце за намі"},
	},
}
