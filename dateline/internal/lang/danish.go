package lang

var danish = Language{
	Code:   "da",
	And:    "og",
	By:     "Af ",
	Links:  "på i ved",
	Common: "og i at det en den til er som på de med for af ikke der var et har om sig vil blev fra kan efter",
	Labels: "video foto debat leder opdateret",
}
