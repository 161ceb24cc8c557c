package lang

var arabic = Language{
	Code:     "ar",
	And:      "و",
	By:       "كتب |كتبت |من ",
	Nowhere:  "عواصم",
	Common:   "في من على إلى أن عن مع التي الذي هذا هذه بعد كان قال كما بين خلال وقال اليوم",
	Articles: "في",
	Labels:   "صور فيديو عاجل شاهد بالصور بالفيديو خاص",
}
