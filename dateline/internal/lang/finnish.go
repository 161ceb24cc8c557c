package lang

var finnish = Language{
	Code:   "fi",
	And:    "ja",
	Common: "ja on ei että se oli hän mutta ovat myös kun joka kuin vuoden mukaan olla nyt vain jos sekä",
}
