package lang

var czech = Language{
	Code:   "cs",
	And:    "a",
	Links:  "nad pod u ve na v",
	Common: "a v na se je že z s do o k za pro po to i od ve jsou byl jako podle nebo před ale který které",
	Labels: "video foto aktualizováno exkluzivně",
}
