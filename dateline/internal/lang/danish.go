package lang

var danish = Language{
	Code:  "da",
	And:   "og",
	By:    "Af ",
	Links: "på i ved",
	Cities: "København|Aarhus|Århus|Odense|Aalborg|Ålborg|Esbjerg|Randers|Kolding|Horsens|Vejle|Roskilde|Herning|" +
		"Silkeborg|Hørsholm|Helsingør|Næstved|Viborg|Fredericia|Holstebro|Slagelse|Hillerød|Sønderborg|Svendborg|" +
		"Hjørring|Frederikshavn|Nykøbing|Thisted|Skive|Ringsted|Tórshavn|Nuuk|Beijing|Washington|New York|Bruxelles|" +
		"Genève|Haag|Göteborg|Malmø|Ankara|New Delhi",
	Common: "og i at det en den til er som på de med for af ikke der var et har om sig vil blev fra kan efter",
	Labels: "video foto debat leder opdateret",
}
