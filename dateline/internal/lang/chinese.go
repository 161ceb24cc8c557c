package lang

var chinese = Language{
	Code:     "zh",
	And:      "和 与 、 及",
	Own:      "本报 本刊 本台 本站 本网 本社 本網 本報",
	Sent:     "专电 專電 电 電 讯 訊 快讯 快訊 消息 报道 報道 報導",
	Reporter: "记者 記者 实习记者 通讯员 特派记者 见习记者 编辑 特约记者 实习生 特派員 通訊員 编译 編譯 首席记者 全媒体记者 职工通讯员 特派員 實習記者",
	Quoted:   "据 據",
}
