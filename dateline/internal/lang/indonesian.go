package lang

var indonesian = Language{
	Code: "id",
	And:  "dan",
	Cities: "Jakarta|Surabaya|Bandung|Medan|Semarang|Makassar|Palembang|Yogyakarta|Denpasar|Bogor|Depok|Bekasi|Tangerang|" +
		"Malang|Padang|Pekanbaru|Banda Aceh|Lampung|Bandarlampung|Solo|Surakarta|Pontianak|Banjarmasin|Samarinda|" +
		"Balikpapan|Manado|Kupang|Mataram|Ambon|Jayapura|Palu|Kendari|Gorontalo|Bengkulu|Jambi|Serang|Cirebon|Batam|" +
		"Tanjungpinang|Beijing|Washington|New York|Jenewa|Den Haag|Brussel|Ankara|New Delhi",
	Common: "yang dan di dengan untuk pada dari ini itu tidak akan dalam telah juga oleh saat karena sebagai ada " +
		"para adalah atau",
	Labels: "foto video infografis",
}
