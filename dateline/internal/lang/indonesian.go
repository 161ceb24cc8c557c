package lang

var indonesian = Language{
	Code: "id",
	And:  "dan",
	Common: "yang dan di dengan untuk pada dari ini itu tidak akan dalam telah juga oleh saat karena sebagai ada " +
		"para adalah atau",
	Labels: "foto video infografis",
}
