package lang

var english = Language{
	Code:  "en",
	And:   "and & plus",
	By:    "By |BY ",
	Links: "of the de la le on in upon by al el del los las da di du des san y under near at off aboard over",
	Directions: "the northern southern eastern western central near occupied northeastern northwestern southeastern " +
		"southwestern north south east west outside downtown upstate suburban rural",
	Short: "st ste mt ft pt mts sts",
	Starts: "san santa st saint ste fort ft mount mt lake port new north south east west el los las la le cape " +
		"upper lower old great point city de den der het al ar la el",
	Endings: "county beach city springs falls heights park grove meadows hills valley lake island islands township " +
		"parish airport junction harbor harbour creek river bay point ridge village borough shores border " +
		"station camp base district province region territory peninsula ocean sea strait gulf desert mountain " +
		"mountains mount",
	Vessels: "aboard",
	Nowhere: "no-city clandestine undated",
	Regions: "USSR|U.S.S.R.|ROC|PRC|FRG|GDR|DPRK|ROK|West Germany|East " +
		"Germany|Yugoslavia|Czechoslovakia|Zaire|Rhodesia|Burma|Gaza|Gaza Strip|the Gaza Strip|West Bank|the " +
		"West Bank|England|Scotland|Wales|Northern Ireland|Kashmir|Crimea|Tibet|Kurdistan|Puerto " +
		"Rico|P.R.|Guam|Hong Kong|HKSAR|U.K.|U.A.E.|N.L.|P.E.I.|N.W.T.",
	Common: "the a an of to in and for on that is was with at by from as are has have his her its it this will be " +
		"after who were their said not but they over more than been had who which into when",
	Articles: "on",
	Labels: "exclusive update updated updates breaking watch photos photo video videos file opinion analysis " +
		"review live news correction clarification note editorial commentary advisory alert listen read " +
		"related recap preview interview poll quiz q a claim facts fact answer question summary background " +
		"context warning spoiler sponsored advertisement sport sports business politics world local weather " +
		"obituary column",
	Speech: "i well yeah yes no you we my it's that's you're i'm i've we're so oh okay right absolutely sure " +
		"thanks thank hi hello please what why how don't let's um",
}
