package lang

// finnish is Finnish.
var finnish = Language{
	Tag: "fi",
	Rules: []Rule{
		{"source", Credit, "source", 12, "lähde:|lähteet:|lähteet$"},
		{"writing", Credit, "writing", 12, "teksti:|toimittaja:"},
		{"translation", Credit, "translation", 14, "kääntänyt|suomentanut|käännös:"},
		{"photo", Credit, "photo", 12, "kuva:|kuvat:|kuvaaja:|kuvituskuva"},
		{"copyright", Notice, "copyright", 40, "kaikki oikeudet pidätetään|tekijänoikeus|kopiointi kielletty"},
		{"correction", Notice, "correction", 80, "oikaisu:|korjaus:|korjattu|juttua muokattu|juttua korjattu"},
		{"update", Notice, "update", 80, "päivitetty:"},
		{"related", Prompt, "related", 14, "lue myös|aiheesta lisää|lue lisää aiheesta|katso myös|aiheeseen liittyvät|lisää aiheesta|suosittelemme"},
		{"read-more", Prompt, "read-more", 14, "lue lisää|lue koko|näytä lisää|jatka lukemista"},
		{"trending", Prompt, "trending", 8, "luetuimmat|uusimmat|tuoreimmat|suosituimmat|viimeisimmät|juuri nyt$"},
		{"newsletter", Prompt, "newsletter", 30, "tilaa uutiskirje|uutiskirje|saat tuoreimmat|ilmoittaudu"},
		{"subscribe", Prompt, "subscribe", 24, "tilaa$|tilaa nyt|oletko jo tilaaja|liity jäseneksi|tue meitä"},
		{"log-in", Prompt, "log-in", 8, "kirjaudu|rekisteröidy|luo tili|unohditko salasanan"},
		{"share", Prompt, "share", 8, "jaa$|jaa artikkeli|jaa juttu|tulosta$|kopioi linkki"},
		{"follow", Prompt, "follow", 14, "seuraa meitä|seuraa$"},
		{"comment", Prompt, "comment", 16, "kommentit|kommentoi|kirjoita kommentti|osallistu keskusteluun"},
		{"advert", Prompt, "advert", 6, "mainos|kaupallinen yhteistyö|ilmoitus$"},
		{"cookie", Prompt, "cookie", 100, "käytämme evästeitä|tämä sivusto käyttää|hyväksy kaikki|evästeasetukset"},
		{"paywall", Prompt, "paywall", 30, "tämä sisältö on|vain tilaajille|jatka lukemista tilaamalla"},
		{"about", Prompt, "about", 10, "tietoa kirjoittajasta|kirjoittajasta|kirjoittajan muut"},
		{"contact", Prompt, "contact", 16, "ota yhteyttä|yhteystiedot|anna palautetta|lähetä vinkki"},
		{"app", Prompt, "app", 14, "lataa sovellus|lataa sovelluksemme|lataa ilmainen sovellus"},
		{"embed", Prompt, "cookie", 60, "suositeltu toimituksellinen sisältö|ulkoinen sisältö$|upotettu sisältö$|tämän sisällön tarjoaa|tämä sisältö on peräisin|tämä sisältö on estetty|tämä sisältö ei ole saatavilla|näytä sisältö|lataa sisältö|nähdäksesi tämän sisällön|katsoaksesi tämän videon|hyväksyn, että minulle|hyväksyn ulkoisen|henkilötietoja voidaan siirtää|evästeasetukset|hallinnoi evästeitä|hylkää kaikki|hylkää evästeet|salli kaikki|salli evästeet|hyväksy kaikki|hyväksy evästeet|hyväksy ja jatka|vain välttämättömät"},
		{"comment-form", Prompt, "comment", 45, "sähköpostiosoitettasi ei|sähköpostiosoitteesi ei|pakolliset kentät on|nimi *|sähköposti *|tallenna nimeni|kirjaudu sisään kommentoidaksesi|sinun täytyy kirjautua|ei kommentteja$|jätä kommentti|jätä vastaus|lähetä kommentti|peruuta vastaus|näytä kommentit|vastaa$|tämä sivusto käyttää akismet"},
		{"terms", Prompt, "newsletter", 80, "tilaamalla uutiskirjeen|voit peruuttaa tilauksen|voit perua tilauksen|voit perua milloin|kiitos tilauksesta|syötä sähköpostiosoitteesi|hyväksyn käyttöehdot|hyväksyn tietosuojaselosteen|hyväksyn tietosuojakäytännön|annan suostumukseni|voit lopettaa tilauksen"},
		{"plans", Prompt, "subscribe", 40, "lahjoita$|lahjoita nyt|kokeile ilmaiseksi|osta nyt|tilaa nyt|lisää ostoskoriin|kuuntele podcast|ryhdy tilaajaksi|ryhdy jäseneksi|ryhdy kuukausilahjoittajaksi"},
	},
}
