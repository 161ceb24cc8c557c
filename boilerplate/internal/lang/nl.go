package lang

// dutch is Dutch.
var dutch = Language{
	Tag: "nl",
	Rules: []Rule{
		{"source", Credit, "source", 12, "bron:|bronnen:|met informatie van|bronnen$"},
		{"byline", Credit, "byline", 8, "door"},
		{"translation", Credit, "translation", 14, "vertaling:|vertaald door"},
		{"photo", Credit, "photo", 12, "foto:|beeld:|foto's:|afbeelding:|fotografie:"},
		{"copyright", Notice, "copyright", 40, "alle rechten voorbehouden|auteursrecht|overname zonder"},
		{"correction", Notice, "correction", 80, "correctie:|rectificatie|in een eerdere versie"},
		{"update", Notice, "update", 80, "update:"},
		{"related", Prompt, "related", 14, "lees ook|gerelateerd|meer over|meer nieuws|meer artikelen|ook interessant|bekijk ook|aanbevolen|meer van"},
		{"read-more", Prompt, "read-more", 14, "lees meer|lees verder|bekijk meer|klik hier|meer weten"},
		{"trending", Prompt, "trending", 8, "meest gelezen|net binnen|laatste nieuws|populair|het laatste nieuws|best gelezen|uitgelicht$"},
		{"newsletter", Prompt, "newsletter", 30, "schrijf je in|meld je aan|ontvang|blijf op de hoogte|nieuwsbrief"},
		{"subscribe", Prompt, "subscribe", 24, "abonneer|word abonnee|neem een abonnement|al abonnee|steun"},
		{"log-in", Prompt, "log-in", 8, "inloggen|log in$|aanmelden$|registreren$|wachtwoord vergeten|nog geen account|heb je al een account|al een account?"},
		{"share", Prompt, "share", 8, "deel dit|delen$|deel$|deel op|deel via|kopieer link|print$"},
		{"follow", Prompt, "follow", 14, "volg ons|volg$|volgen$"},
		{"comment", Prompt, "comment", 16, "reacties|reageer|plaats een reactie|geef een reactie|laat een reactie"},
		{"advert", Prompt, "advert", 6, "advertentie|reclame$|gesponsord"},
		{"cookie", Prompt, "cookie", 100, "wij gebruiken cookies|we gebruiken cookies|deze website gebruikt|deze site gebruikt|cookies accepteren|alles accepteren"},
		{"paywall", Prompt, "paywall", 30, "dit artikel is exclusief|alleen voor abonnees|verder lezen"},
		{"about", Prompt, "about", 10, "over de auteur|alle artikelen van|meer van deze auteur"},
		{"contact", Prompt, "contact", 16, "neem contact op|contact opnemen|foutje gezien|tip de redactie|heb je een tip"},
		{"app", Prompt, "app", 14, "download de app|download onze app|beschikbaar in de app store|beschikbaar op google play|download in de app store|download de gratis app|download onze gratis app|ontdek het op google play"},
		{"embed", Prompt, "cookie", 60, "aanbevolen redactionele inhoud|externe inhoud$|externe content$|ingesloten inhoud$|deze inhoud wordt gehost|deze inhoud wordt aangeboden door|deze inhoud is afkomstig van|deze inhoud is geblokkeerd|deze inhoud is niet beschikbaar|deze content wordt|deze content is geblokkeerd|deze content komt van|inhoud weergeven|inhoud tonen|inhoud laden|toon inhoud|toon content|toon externe|laad inhoud|om deze inhoud te|om deze content te|om deze video te bekijken|om deze video te zien|op deze plek vind je|op deze plaats vindt u externe|hier vind je externe|hier vindt u externe|ik ga ermee akkoord dat|ik stem ermee in dat|persoonsgegevens kunnen worden|persoonlijke gegevens kunnen worden|je hebt geen toestemming gegeven|u heeft geen toestemming gegeven|je cookie-instellingen|uw cookie-instellingen|pas je cookie|wijzig cookie|cookie-instellingen|cookies weigeren|alles weigeren|alles toestaan|accepteren en doorgaan|accepteer cookies|accepteer alle|cookies toestaan"},
		{"comment-form", Prompt, "comment", 45, "je e-mailadres wordt niet|uw e-mailadres wordt niet|het e-mailadres wordt niet|vereiste velden zijn|verplichte velden zijn|naam *|e-mail *|mijn naam, e-mail|mijn naam, e-mailadres|bewaar mijn naam|stuur mij een e-mail|je moet ingelogd zijn|u moet ingelogd zijn|u moet inloggen om|inloggen om te reageren|wees de eerste die|als eerste reageren|nog geen reacties|geen reacties$|reactie annuleren|reactie plaatsen|schrijf een reactie|bekijk alle reacties|bekijk reacties|beantwoorden$|antwoorden$|bekijk hoe je reactie"},
		{"terms", Prompt, "newsletter", 80, "door je aan te melden|door u aan te melden|door je in te schrijven|door u in te schrijven|door dit formulier|je kunt je op elk moment|je kunt je altijd|je kunt je op ieder moment|u kunt zich op elk moment|u kunt zich altijd|ik heb de privacyverklaring|ik heb het privacybeleid|bedankt voor je aanmelding|bedankt voor uw aanmelding|bedankt voor het aanmelden|vul je e-mail|vul je e-mailadres|vul uw e-mailadres|vul een geldig|aanmelden voor de nieuwsbrief|inschrijven voor de nieuwsbrief|verplicht veld$|verplichte velden$|afmelden kan|uitschrijven kan|ik ga akkoord met de|ik ga akkoord met het|ik geef toestemming|bevestig je inschrijving|bevestig uw inschrijving|bevestig je aanmelding|bevestig uw aanmelding|we hebben je een e-mail|wij hebben u een e-mail"},
		{"plans", Prompt, "subscribe", 40, "doneer$|doneer nu|jouw donatie|uw donatie|je donatie|met jouw steun|met uw steun|vond je dit artikel|vond u dit artikel|probeer gratis|gratis proberen|probeer nu gratis|bekijk de abonnementen|bekijk abonnementen|neem nu een abonnement|vraag een offerte|offerte aanvragen|demo aanvragen|vraag een demo|gratis downloaden|luister de podcast|luister naar de podcast|solliciteer nu|solliciteer direct|in winkelwagen|bestel nu$|koop nu$|boek nu$|word lid$|word lid van|word nu lid|word vandaag lid|word donateur|word vriend van|doneer via"},
		{"notes", Notice, "disclaimer", 90, "de meningen in dit artikel|dit artikel vormt geen|dit artikel bevat affiliate|dit artikel bevat advertentie|dit artikel is geschreven met behulp|dit artikel is automatisch|dit artikel is vertaald|dit bericht bevat affiliate|in een eerdere versie van|in een vorige versie van|in een eerdere versie stond|gesponsorde inhoud|dit is een gesponsord|dit artikel is gesponsord"},
	},
	Cues: []Cue{
		{Rule{"cookies", Prompt, "cookie", 130, "gebruik van cookies|gebruikt cookies"}, 0},
	},
}
