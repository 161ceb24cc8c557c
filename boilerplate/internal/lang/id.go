package lang

// indonesian is Indonesian.
var indonesian = Language{
	Tag: "id",
	Rules: []Rule{
		{"source", Credit, "source", 12, "sumber:|sumber|sumber berita"},
		{"writing", Credit, "writing", 12, "penulis:|reporter:|pewarta:|laporan:"},
		{"editing", Credit, "editing", 14, "editor:|penyunting:|redaktur:"},
		{"translation", Credit, "translation", 14, "penerjemah:|diterjemahkan oleh"},
		{"photo", Credit, "photo", 12, "foto:|gambar:|sumber foto|ilustrasi:|foto ilustrasi"},
		{"chart", Credit, "photo", 12, "infografis:|grafis:|peta:"},
		{"copyright", Notice, "copyright", 40, "hak cipta|dilarang keras|seluruh hak cipta|hak cipta dilindungi"},
		{"correction", Notice, "correction", 80, "ralat:|koreksi:"},
		{"update", Notice, "update", 80, "pembaruan:"},
		{"related", Prompt, "related", 14, "baca juga|berita terkait|artikel terkait|lihat juga|baca selengkapnya di|simak juga|tonton juga|berita lainnya|rekomendasi$|artikel lainnya|rekomendasi untuk anda"},
		{"read-more", Prompt, "read-more", 14, "baca selengkapnya|selengkapnya|baca lebih lanjut|klik di sini|baca lainnya"},
		{"trending", Prompt, "trending", 8, "terpopuler|berita terbaru|terbaru$|paling banyak dibaca|berita terpopuler|populer$|trending topik|terkini$|berita terkini|berita populer"},
		{"newsletter", Prompt, "newsletter", 30, "berlangganan|dapatkan berita|dapatkan informasi|daftarkan email"},
		{"log-in", Prompt, "log-in", 8, "masuk$|daftar$|lupa kata sandi|log masuk"},
		{"share", Prompt, "share", 8, "bagikan|share berita|cetak$|salin tautan|kongsi"},
		{"follow", Prompt, "follow", 14, "ikuti kami|ikuti berita|ikuti$|gabung di"},
		{"comment", Prompt, "comment", 16, "komentar|tulis komentar|tinggalkan komentar|beri komentar|kirim komentar"},
		{"advert", Prompt, "advert", 6, "iklan|advertorial|scroll untuk melanjutkan|lanjutkan membaca"},
		{"cookie", Prompt, "cookie", 100, "kami menggunakan cookie|situs ini menggunakan|situs web ini menggunakan"},
		{"about", Prompt, "about", 10, "tentang penulis"},
		{"contact", Prompt, "contact", 16, "hubungi kami|kontak$"},
		{"app", Prompt, "app", 14, "unduh aplikasi|download aplikasi"},
		{"embed", Prompt, "cookie", 60, "konten eksternal$|konten ini disediakan oleh|konten ini dihosting|konten ini diblokir|konten ini tidak tersedia|tampilkan konten|muat konten|untuk melihat konten ini|untuk menonton video ini|saya setuju dengan|saya menyetujui|pengaturan cookie|kelola cookie|tolak semua|terima semua|setuju dan lanjutkan|izinkan semua"},
		{"comment-form", Prompt, "comment", 45, "alamat email anda tidak|alamat surel anda tidak|ruas yang wajib|nama *|email *|simpan nama saya|anda harus login|silakan login untuk|silakan masuk untuk|tinggalkan balasan|tinggalkan komentar|kirim komentar|tulis komentar|batalkan balasan|belum ada komentar|balas$|situs ini menggunakan akismet"},
		{"terms", Prompt, "newsletter", 80, "dengan mendaftar, anda|anda dapat berhenti berlangganan|terima kasih telah berlangganan|masukkan alamat email|masukkan email anda|anda bisa berhenti berlangganan|saya telah membaca dan"},
		{"plans", Prompt, "subscribe", 40, "dukung jurnalisme|donasi sekarang|coba gratis|beli sekarang|tambahkan ke keranjang|dengarkan podcast|dukung kami$|dukung kami dengan|dukung kami melalui|donasi melalui|jadilah anggota"},
	},
}
