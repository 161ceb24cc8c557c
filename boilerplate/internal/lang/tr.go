package lang

// turkish is Turkish.
var turkish = Language{
	Tag: "tr",
	Rules: []Rule{
		{"source", Credit, "source", 12, "kaynak:|haber kaynağı|kaynaklar:|kaynaklar$|kaynakça$"},
		{"writing", Credit, "writing", 12, "yazar:|haber:|yazan:|muhabir:|muhabir :"},
		{"editing", Credit, "editing", 14, "editör:|derleyen:"},
		{"translation", Credit, "translation", 14, "çeviri:|çeviren:"},
		{"photo", Credit, "photo", 12, "fotoğraf:|foto:|görsel:|fotoğraflar:"},
		{"graphic", Credit, "photo", 12, "illüstrasyon:|harita:|çizim:"},
		{"copyright", Notice, "copyright", 40, "tüm hakları saklıdır|her hakkı saklıdır|telif hakkı|izinsiz alıntılanamaz"},
		{"correction", Notice, "correction", 80, "düzeltme:|tekzip"},
		{"update", Notice, "update", 80, "güncelleme:"},
		{"related", Prompt, "related", 14, "ilgili haberler|i̇lgili haberler|benzer haberler|bunlar da ilginizi|ilginizi çekebilir|i̇lginizi çekebilir|ayrıca bakınız|diğer haberler|önerilen haberler|ilgili haber|i̇lgili haber"},
		{"read-more", Prompt, "read-more", 14, "devamını oku|haberin devamı|daha fazla|devamı için|ayrıntılar için|habere git"},
		{"trending", Prompt, "trending", 8, "en çok okunan|son dakika|son haberler|popüler|çok okunanlar|öne çıkan|gündem$|en son haberler|öne çıkanlar|en çok okunanlar|son dakika haberleri"},
		{"newsletter", Prompt, "newsletter", 30, "bültene abone|e-bülten|haber bülteni|e-posta adresiniz"},
		{"subscribe", Prompt, "subscribe", 24, "abone ol|üye ol$|destek ol"},
		{"log-in", Prompt, "log-in", 8, "giriş yap|oturum aç|kayıt ol|şifremi unuttum"},
		{"share", Prompt, "share", 8, "paylaş|yazdır$|paylaşın|linki kopyala"},
		{"follow", Prompt, "follow", 14, "bizi takip|takip et"},
		{"comment", Prompt, "comment", 16, "yorumlar|yorum yap|yorum yaz|yorum ekle|ilk yorumu"},
		{"advert", Prompt, "advert", 6, "reklam|sponsorlu|ilan$"},
		{"cookie", Prompt, "cookie", 100, "çerezleri kullanıyoruz|bu site çerez|bu web sitesi|çerez politikası|tümünü kabul et"},
		{"about", Prompt, "about", 10, "yazar hakkında|yazarın diğer|tüm yazıları"},
		{"contact", Prompt, "contact", 16, "bize ulaşın|iletişim$|hata bildir"},
		{"app", Prompt, "app", 14, "uygulamayı indir|uygulamamızı indirin"},
		{"embed", Prompt, "cookie", 60, "harici içerik$|bu içerik sağlayıcı|bu içerik engellendi|bu içeriği görüntülemek|bu içeriği görmek|bu içeriği göster|bu videoyu izlemek için|içeriği göster|içeriği yükle|kişisel verileriniz|kişisel verilerimin|çerez ayarları|çerez tercihleri|çerez politikası|tümünü reddet|hepsini reddet|tümünü kabul et|hepsini kabul et|kabul et ve devam|kabul et$|reddet$|tercihleri yönet"},
		{"comment-form", Prompt, "comment", 45, "bir dahaki sefere yorum|yorum yapabilmek için|yorum yazmak için|yorum gönder|yorum ekle|yorumu gönder|bir yanıt yazın|bir cevap yazın|yanıtı iptal et|giriş yapmalısınız|bu site istenmeyenleri|bu site akismet|e-posta adresiniz yayınlanmayacak|e-posta hesabınız yayımlanmayacak|gerekli alanlar *|zorunlu alanlar *"},
		{"terms", Prompt, "newsletter", 80, "abonelikten istediğiniz|abone olduğunuz için|aboneliğinizi istediğiniz|istediğiniz zaman abonelikten|istediğiniz zaman iptal|kullanım koşullarını kabul|kullanım şartlarını kabul|gizlilik politikasını kabul|üyelik sözleşmesini"},
		{"plans", Prompt, "subscribe", 40, "bağış yap$|ücretsiz dene|ücretsiz deneyin|hemen satın al|sepete ekle|hemen başvur|bize destek olun|bize destek ol$|bağış yapın$|bağımsız gazeteciliğe destek|gazeteciliğe destek ol"},
		{"notes", Notice, "disclaimer", 90, "burada yer alan yatırım|bu makale yatırım|yazıda yer alan görüşler|bu içerik yatırım|sponsorlu içerik"},
	},
	Cues: []Cue{
		{Rule{"as-received", Notice, "disclaimer", 60, "editörlerin hiçbir|editörlerinin hiçbir|tarafından geçilen tüm haberler"}, 0},
	},
}
