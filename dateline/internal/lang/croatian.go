package lang

var croatian = Language{
	Code:    "hr",
	And:     "i",
	Links:   "na u pri kod",
	Regions: "Bosna i Hercegovina (BiH)|BiH",
	Common:  "i u na je za se da su od s iz o koji koja koje a ne će kako što po bi nije do te ali",
}
