package lang

// swedish is Swedish.
var swedish = Language{
	Tag: "sv",
	Rules: []Rule{
		{"source", Credit, "source", 12, "källa:|källor:|källor$"},
		{"byline", Credit, "byline", 8, "av"},
		{"translation", Credit, "translation", 14, "översättning:|översatt av"},
		{"photo", Credit, "photo", 12, "foto:|bild:|bildkälla|pressbild"},
		{"copyright", Notice, "copyright", 40, "alla rättigheter förbehållna|upphovsrätt|kopiering förbjuden"},
		{"correction", Notice, "correction", 80, "rättelse:|rättelse|förtydligande:|i en tidigare version"},
		{"update", Notice, "update", 80, "uppdaterad:"},
		{"related", Prompt, "related", 14, "läs också|läs även|relaterade artiklar|mer om|relaterat|se också|fler artiklar|du kanske också|rekommenderade"},
		{"read-more", Prompt, "read-more", 14, "läs mer|läs hela|visa mer|klicka här|läs vidare"},
		{"trending", Prompt, "trending", 8, "mest läst|mest lästa|senaste nytt|senaste nyheterna|populärt|just nu$|mest delat"},
		{"newsletter", Prompt, "newsletter", 30, "prenumerera på|anmäl dig|få nyheterna|nyhetsbrev|skriv upp dig"},
		{"subscribe", Prompt, "subscribe", 24, "bli prenumerant|köp prenumeration|redan prenumerant|stöd oss|prenumerera$"},
		{"log-in", Prompt, "log-in", 8, "logga in|skapa konto|registrera dig|glömt lösenord"},
		{"share", Prompt, "share", 8, "dela artikeln|dela på|dela$|kopiera länk|skriv ut"},
		{"follow", Prompt, "follow", 14, "följ oss|följ$|följ ämnet"},
		{"comment", Prompt, "comment", 16, "kommentarer|skriv en kommentar|kommentera|delta i diskussionen"},
		{"advert", Prompt, "advert", 6, "annons|reklam$|sponsrat|annonssamarbete"},
		{"cookie", Prompt, "cookie", 100, "vi använder cookies|vi använder kakor|den här webbplatsen använder|godkänn alla"},
		{"paywall", Prompt, "paywall", 30, "artikeln är exklusiv|endast för prenumeranter|för att läsa vidare"},
		{"about", Prompt, "about", 10, "om skribenten|om författaren|alla artiklar av"},
		{"contact", Prompt, "contact", 16, "kontakta oss|kontakta redaktionen|har du ett tips|tipsa oss|hittat ett fel"},
		{"app", Prompt, "app", 14, "ladda ner appen|hämta appen|ladda ner vår app|ladda hem appen|ladda hem vår app|hämta vår app"},
		{"embed", Prompt, "cookie", 60, "rekommenderat redaktionellt innehåll|externt innehåll$|inbäddat innehåll$|det här innehållet tillhandahålls av|det här innehållet kommer från|det här innehållet är blockerat|det här innehållet är inte tillgängligt|detta innehåll tillhandahålls av|detta innehåll kommer från|innehållet tillhandahålls av|visa innehåll|visa externt|visa innehållet|ladda innehåll|ladda innehållet|för att se det här innehållet|för att visa det här innehållet|för att visa detta innehåll|för att se den här videon|för att se videon måste du|här hittar du externt|jag godkänner att|jag samtycker till att|personuppgifter kan|dina personuppgifter kan|cookieinställningar|cookie-inställningar|hantera cookies|hantera kakor|avvisa alla|neka alla|tillåt alla|godkänn och fortsätt|acceptera alla|acceptera cookies|acceptera och fortsätt|godkänn cookies"},
		{"comment-form", Prompt, "comment", 45, "din e-postadress kommer inte|din e-postadress publiceras inte|e-postadressen publiceras inte|obligatoriska fält är|namn *|e-post *|spara mitt namn|meddela mig om|meddela mig via|du måste vara inloggad|du måste logga in|logga in för att|bli först med att|inga kommentarer$|lämna en kommentar|lämna ett svar|publicera kommentar|skicka kommentar|avbryt svar|visa kommentarer|visa alla kommentarer|läs kommentarerna|denna webbplats använder akismet|lär dig hur din|svara$"},
		{"terms", Prompt, "newsletter", 80, "genom att anmäla dig|genom att prenumerera|genom att registrera dig|genom att skicka in|du kan när som helst avsluta|du kan när som helst avregistrera|du kan när som helst säga|du kan avsluta prenumerationen|avsluta när du vill|avsluta när som helst|ingen bindningstid|jag godkänner villkoren|tack för din anmälan|tack för att du anmält|fyll i din e-post|ange din e-post|missa inget|missa inte vårt|få vårt nyhetsbrev|anmäl dig till"},
		{"plans", Prompt, "subscribe", 40, "skänk en gåva|stöd vår journalistik|gillade du artikeln|prova gratis|testa gratis|boka en demo|begär offert|ladda ner gratis|lyssna på podden|lyssna på podcasten|lägg i varukorgen|ansök nu|köp prenumerationen|bli medlem$|bli medlem i dag|bli medlem idag|bli medlem nu|bli medlem här|bli månadsgivare|bli stödprenumerant|stöd oberoende|swisha ditt|swisha ett|swisha en|swisha till|swish:|ge en gåva$|redan medlem?"},
		{"notes", Notice, "disclaimer", 90, "åsikterna i denna|åsikterna i den här|detta är en opinionstext|det här är en opinionstext|det här är en debattartikel|detta är en debattartikel|detta är en krönika|skribenten svarar själv|artikeln innehåller annonslänkar|artikeln innehåller reklamlänkar|den här artikeln innehåller annonslänkar|texten är skapad med|artikeln är skriven med hjälp|i en tidigare version av|sponsrat innehåll"},
	},
	Cues: []Cue{
		{Rule{"cookies", Prompt, "cookie", 130, "använder cookies"}, 0},
	},
}
