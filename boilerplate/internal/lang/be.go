package lang

// belarusian is Belarusian.
var belarusian = Language{
	Tag: "be",
	Rules: []Rule{
		{"source", Credit, "source", 12, "крыніца:|крыніцы:"},
		{"photo", Credit, "photo", 12, "фота:"},
		{"related", Prompt, "related", 12, "чытайце таксама|па тэме"},
		{"trending", Prompt, "trending", 8, "папулярнае|апошнія навіны"},
	},
}
