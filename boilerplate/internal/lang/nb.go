package lang

// norwegian is Norwegian.
var norwegian = Language{
	Tag: "nb",
	Rules: []Rule{
		{"source", Credit, "source", 12, "kilde:|kilder:|kilder$"},
		{"writing", Credit, "writing", 12, "tekst:|tekst og foto:|skrevet av"},
		{"translation", Credit, "translation", 14, "oversatt av|oversettelse:"},
		{"syndication", Credit, "syndication", 24, "artikkelen ble først publisert|artikkelen ble opprinnelig publisert|saken ble først publisert|saken ble opprinnelig publisert"},
		{"photo", Credit, "photo", 12, "foto:|bilde:|bilder:|illustrasjonsfoto|arkivfoto"},
		{"copyright", Notice, "copyright", 40, "alle rettigheter forbeholdt|opphavsrett|ettertrykk forbudt"},
		{"correction", Notice, "correction", 80, "rettelse:|presisering:|rettet:|i en tidligere versjon"},
		{"update", Notice, "update", 80, "oppdatert:"},
		{"related", Prompt, "related", 14, "les også|relaterte artikler|relaterte saker|mer om|relatert|se også|flere saker|anbefalte"},
		{"read-more", Prompt, "read-more", 14, "les mer|les hele|vis mer|klikk her|les videre"},
		{"trending", Prompt, "trending", 8, "mest lest|mest leste|siste nytt|siste nyheter|populært|akkurat nå$|siste saker"},
		{"newsletter", Prompt, "newsletter", 30, "meld deg på|få nyhetene|nyhetsbrev|motta"},
		{"subscribe", Prompt, "subscribe", 24, "bli abonnent|kjøp abonnement|allerede abonnent|støtt oss|få tilgang"},
		{"log-in", Prompt, "log-in", 8, "logg inn|opprett konto|registrer deg|glemt passord"},
		{"share", Prompt, "share", 8, "del artikkelen|del på|del$|kopier lenke|skriv ut"},
		{"follow", Prompt, "follow", 14, "følg oss|følg$"},
		{"comment", Prompt, "comment", 16, "kommentarer|skriv en kommentar|kommenter|delta i debatten"},
		{"advert", Prompt, "advert", 6, "annonse|annonsørinnhold|reklame$|sponset"},
		{"cookie", Prompt, "cookie", 100, "vi bruker cookies|vi bruker informasjonskapsler|denne nettsiden bruker|godta alle"},
		{"paywall", Prompt, "paywall", 30, "denne saken er|kun for abonnenter|for å lese videre"},
		{"about", Prompt, "about", 10, "om forfatteren|om skribenten|alle artikler av"},
		{"contact", Prompt, "contact", 16, "kontakt oss|kontakt redaksjonen|tips oss|har du et tips|funnet en feil"},
		{"app", Prompt, "app", 14, "last ned appen|last ned vår app|last ned vår gratis app|last ned app-en"},
		{"embed", Prompt, "cookie", 60, "anbefalt redaksjonelt innhold|eksternt innhold$|innebygd innhold$|dette innholdet leveres av|dette innholdet er levert av|dette innholdet kommer fra|dette innholdet er blokkert|dette innholdet er ikke tilgjengelig|innholdet leveres av|vis innhold|vis eksternt|vis innholdet|last innhold|last inn innhold|for å se dette innholdet|for å vise dette innholdet|for å se denne videoen|her finner du eksternt|jeg godtar at|jeg samtykker til at|jeg samtykker i at|personopplysninger kan|informasjonskapsler$|innstillinger for informasjonskapsler|innstillinger for cookies|administrer cookies|avvis alle|avslå alle|tillat alle|godta og fortsett|aksepter alle|godta cookies|godta informasjonskapsler"},
		{"comment-form", Prompt, "comment", 45, "din e-postadresse vil ikke|e-postadressen din vil ikke|din e-postadresse blir ikke|obligatoriske felt er|navn *|e-post *|lagre mitt navn|du må være innlogget|du må være logget inn|du må logge inn|logg inn for å|bli den første til|ingen kommentarer$|legg igjen en kommentar|legg inn en kommentar|publiser kommentar|send inn kommentar|avbryt svar|vis kommentarer|vis alle kommentarer|les kommentarene|dette nettstedet bruker akismet|finn ut hvordan kommentardataene|svar$"},
		{"terms", Prompt, "newsletter", 80, "ved å melde deg på|ved å registrere deg|ved å abonnere|ved å sende inn|du kan når som helst melde|du kan når som helst avslutte|du kan melde deg av|avslutt når du vil|ingen bindingstid|jeg godtar vilkårene|takk for din påmelding|takk for at du meldte|skriv inn e-post|fyll inn din e-post|takk for påmeldingen"},
		{"plans", Prompt, "subscribe", 40, "støtt vår journalistikk|likte du artikkelen|prøv gratis|test gratis|book en demo|be om tilbud|last ned gratis|lytt til podkasten|hør podkasten|legg i handlekurven|søk nå$|bli medlem$|bli medlem i dag|bli medlem nå|bli medlem her|støtt uavhengig|støtt vår|støtt vårt|vipps oss|vipps et|vipps ditt|vipps til|er du allerede abonnent|er du allerede medlem|allerede abonnent?"},
		{"notes", Notice, "disclaimer", 90, "dette er et debattinnlegg|dette er en kronikk|dette er et leserinnlegg|innlegget er skribentens|innlegget gir uttrykk for|meninger i teksten|kronikken gir uttrykk|artikkelen inneholder annonselenker|denne artikkelen inneholder annonselenker|teksten er laget ved hjelp|artikkelen er skrevet med hjelp|i en tidligere versjon av|sponset innhold|annonsørinnhold"},
	},
	Cues: []Cue{
		{Rule{"cookies", Prompt, "cookie", 130, "bruker cookies"}, 0},
	},
}
