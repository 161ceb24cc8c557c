package lang

// norwegian is Norwegian.
var norwegian = Language{
	Tag: "nb",
	Rules: []Rule{
		{"source", Credit, "source", 12, "kilde:|kilder:|kilder$"},
		{"translation", Credit, "translation", 14, "oversatt av|oversettelse:"},
		{"photo", Credit, "photo", 12, "foto:|bilde:|bilder:|illustrasjonsfoto|arkivfoto"},
		{"copyright", Notice, "copyright", 40, "alle rettigheter forbeholdt|opphavsrett|ettertrykk forbudt"},
		{"correction", Notice, "correction", 80, "rettelse:|presisering:|rettet:|oppdatert:|i en tidligere versjon"},
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
		{"app", Prompt, "app", 14, "last ned appen"},
		{"embed", Prompt, "cookie", 60, "anbefalt redaksjonelt innhold|eksternt innhold$|innebygd innhold$|dette innholdet leveres av|dette innholdet er levert av|dette innholdet kommer fra|dette innholdet er blokkert|dette innholdet er ikke tilgjengelig|innholdet leveres av|vis innhold|vis eksternt|vis innholdet|last innhold|last inn innhold|for å se dette innholdet|for å vise dette innholdet|for å se denne videoen|her finner du eksternt|jeg godtar at|jeg samtykker til at|jeg samtykker i at|personopplysninger kan|informasjonskapsler$|innstillinger for informasjonskapsler|innstillinger for cookies|administrer cookies|avvis alle|avslå alle|tillat alle|godta og fortsett|aksepter alle|godta cookies|godta informasjonskapsler"},
	},
	Cues: []Cue{
		{Rule{"cookies", Prompt, "cookie", 130, "bruker cookies"}, 0},
	},
}
