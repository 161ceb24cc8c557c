package lang

// common has phrases of no language of its own.
var common = Language{
	Tag: "any",
	Rules: []Rule{
		{"photo-rights", Credit, "photo", 14, "© getty images|© imago|© picture alliance|© picture-alliance|© istock|© shutterstock|© adobe stock|© stock.adobe|© fotolia|© pixabay|© unsplash|© foto:|© photo:|© photo courtesy|© photo by|© bild:"},
	},
	Cues: []Cue{
		{Rule{"vacancy", Prompt, "advert", 30, "m/w/d|w/m/d|d/m/w|d/w/m|m/d/w|w/d/m|m/f/d|f/m/d|m/w/x|w/m/x|m/f/x|f/m/x|m/w/div|w/m/div"}, 0}, // all genders
		{Rule{"account", Prompt, "subscribe", 45, "iban:"}, 0},
		{Rule{"photo-agency", Credit, "photo", 14, "getty images|shutterstock|picture alliance|picture-alliance|afp via|reuters via|ap via|epa via|via ap|via afp|via reuters|via getty|via epa|imago|istock|nurphoto|stock.adobe|adobe stock|adobestock|pixabay|unsplash|pexels|alamy|depositphotos|dreamstime|lehtikuva|ritzau scanpix|ntb scanpix|wikimedia commons|zuma press|zumapress|gettyimages|epa-efe|epa/|ap photo"}, 0},
	},
}
