package lang

// danish is Danish.
var danish = Language{
	Tag: "da",
	Rules: []Rule{
		{"source", Credit, "source", 12, "kilde:|kilder:|kilder$"},
		{"byline", Credit, "byline", 8, "af"},
		{"translation", Credit, "translation", 14, "oversat af|oversættelse:"},
		{"photo", Credit, "photo", 12, "foto:|fotos:|billede:|pressefoto"},
		{"copyright", Notice, "copyright", 40, "alle rettigheder forbeholdes|ophavsret|kopiering er ikke tilladt"},
		{"correction", Notice, "correction", 80, "rettelse:|rettet:|præcisering:"},
		{"update", Notice, "update", 80, "opdateret:"},
		{"related", Prompt, "related", 14, "læs også|relaterede artikler|mere om|relateret|se også|måske er du interesseret|flere artikler"},
		{"read-more", Prompt, "read-more", 14, "læs mere|læs hele|se mere|klik her"},
		{"trending", Prompt, "trending", 8, "mest læste|seneste nyt|mest læst|seneste nyheder|populære|lige nu$"},
		{"newsletter", Prompt, "newsletter", 30, "tilmeld dig|få nyhederne|modtag|nyhedsbrev|skriv dig op"},
		{"subscribe", Prompt, "subscribe", 24, "bliv abonnent|køb abonnement|allerede abonnent|støt os|få adgang"},
		{"log-in", Prompt, "log-in", 8, "log ind|opret profil|opret bruger|glemt adgangskode"},
		{"share", Prompt, "share", 8, "del artiklen|del på|del$|kopier link|udskriv"},
		{"follow", Prompt, "follow", 14, "følg os|følg$"},
		{"comment", Prompt, "comment", 16, "kommentarer|skriv en kommentar|kommentér|deltag i debatten"},
		{"advert", Prompt, "advert", 6, "annonce|annoncørbetalt|sponsoreret"},
		{"cookie", Prompt, "cookie", 100, "vi bruger cookies|dette website bruger|denne hjemmeside bruger|accepter alle"},
		{"paywall", Prompt, "paywall", 30, "denne artikel er kun|kun for abonnenter|læs videre med"},
		{"about", Prompt, "about", 10, "om skribenten|om forfatteren|alle artikler af"},
		{"contact", Prompt, "contact", 16, "kontakt os|kontakt redaktionen|har du et tip|fundet en fejl"},
		{"app", Prompt, "app", 14, "hent appen|download appen|hent vores app|hent vores gratis app|hent app'en|download vores app"},
		{"embed", Prompt, "cookie", 60, "anbefalet redaktionelt indhold|eksternt indhold$|indlejret indhold$|dette indhold leveres af|dette indhold er leveret af|dette indhold kommer fra|dette indhold er blokeret|dette indhold er ikke tilgængeligt|dette indhold kræver|indholdet leveres af|vis indhold|vis eksternt|vis indholdet|indlæs indhold|hent indhold|for at se dette indhold|for at vise dette indhold|for at se denne video|for at se indholdet skal du|her finder du eksternt|jeg accepterer at|jeg accepterer, at|jeg giver samtykke til|personoplysninger kan|persondata kan|cookieindstillinger|cookie-indstillinger|administrer cookies|afvis alle|tillad alle|tillad cookies|accepter og fortsæt|accepter cookies|acceptér alle"},
		{"comment-form", Prompt, "comment", 45, "din e-mailadresse vil ikke|din e-mailadresse bliver ikke|din email bliver ikke|krævede felter er|navn *|e-mail *|gem mit navn|du skal være logget ind|du skal logge ind|du skal være logget på|log ind for at|bliv den første til|ingen kommentarer$|skriv kommentar|efterlad en kommentar|tilføj en kommentar|send kommentar|annuller svar|vis kommentarer|vis alle kommentarer|læs kommentarerne|dette websted bruger akismet|svar$"},
		{"terms", Prompt, "newsletter", 80, "ved at tilmelde dig|ved at abonnere|du kan til enhver tid afmelde|du kan altid afmelde|afmeld når som helst|ingen binding$|jeg accepterer betingelserne|ja tak, jeg|tak for din tilmelding|tak for din interesse|indtast din e-mail|indtast din email|gå ikke glip af"},
		{"plans", Prompt, "subscribe", 40, "giv et bidrag|støt vores journalistik|kunne du lide artiklen|prøv gratis|book en demo|få et tilbud$|download gratis|hør podcasten|lyt til podcasten|læg i kurv|for at læse denne artikel|for at læse artiklen|bliv medlem$|bliv medlem i dag|bliv medlem nu|bliv medlem her|bliv støttemedlem|støt uafhængig|støt vores|er du allerede abonnent|er du allerede medlem|allerede abonnent?|allerede medlem?"},
		{"notes", Notice, "disclaimer", 90, "dette er et debatindlæg|dette er en kronik|dette er udtryk for skribentens|indlægget er udtryk|kommentaren er udtryk|artiklen indeholder reklamelinks|artiklen indeholder annoncelinks|teksten er skrevet med hjælp|i en tidligere version af|i en tidligere udgave af denne|sponsoreret indhold|annoncørbetalt indhold"},
	},
	Cues: []Cue{
		{Rule{"cookies", Prompt, "cookie", 130, "bruger cookies"}, 0},
	},
}
