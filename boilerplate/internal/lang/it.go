package lang

// italian is Italian.
var italian = Language{
	Tag: "it",
	Rules: []Rule{
		{"source", Credit, "source", 12, "fonte:|fonti:|con informazioni da|fonti$"},
		{"editing", Credit, "editing", 14, "a cura di|redazione:"},
		{"translation", Credit, "translation", 14, "traduzione di|tradotto da"},
		{"photo", Credit, "photo", 12, "foto:|immagine:|crediti foto|foto di|credit foto"},
		{"copyright", Notice, "copyright", 40, "riproduzione riservata|© riproduzione riservata|tutti i diritti riservati|vietata la riproduzione"},
		{"correction", Notice, "correction", 80, "errata corrige|rettifica:|correzione:"},
		{"related", Prompt, "related", 14, "leggi anche|potrebbe interessarti|articoli correlati|approfondimenti|ti potrebbe interessare|articoli simili|vedi anche|per approfondire|notizie correlate|altre notizie"},
		{"read-more", Prompt, "read-more", 14, "leggi tutto|leggi di più|continua a leggere|scopri di più|leggi l'articolo"},
		{"trending", Prompt, "trending", 8, "i più letti|più letti|ultime notizie|ultim'ora|le più lette|più visti|in evidenza|le notizie del giorno"},
		{"newsletter", Prompt, "newsletter", 30, "iscriviti|ricevi|la nostra newsletter|resta aggiornato"},
		{"subscribe", Prompt, "subscribe", 24, "abbonati|sei già abbonato|sostienici|scopri le offerte"},
		{"log-in", Prompt, "log-in", 8, "accedi$|accedi o registrati|registrati|password dimenticata"},
		{"share", Prompt, "share", 8, "condividi|stampa$|invia$|copia link|condividi su"},
		{"follow", Prompt, "follow", 14, "seguici|segui$|segui su"},
		{"comment", Prompt, "comment", 16, "commenti|lascia un commento|commenta|scrivi un commento|nessun commento"},
		{"advert", Prompt, "advert", 6, "pubblicità|annuncio pubblicitario|contenuto sponsorizzato"},
		{"cookie", Prompt, "cookie", 100, "utilizziamo i cookie|questo sito utilizza|usiamo i cookie|accetta tutti|informativa sui cookie"},
		{"paywall", Prompt, "paywall", 30, "contenuto riservato|articolo riservato|per continuare a leggere"},
		{"about", Prompt, "about", 10, "l'autore|chi è l'autore|tutti gli articoli di"},
		{"contact", Prompt, "contact", 16, "contattaci|contatti$|scrivici|segnala un errore"},
		{"app", Prompt, "app", 14, "scarica l'app|scarica la app"},
		{"embed", Prompt, "cookie", 60, "contenuto esterno$|contenuto editoriale consigliato|contenuto incorporato$|questo contenuto è ospitato|questo contenuto è fornito da|questo contenuto proviene da|questo contenuto è bloccato|questo contenuto non è disponibile|mostra contenuto|mostra il contenuto|visualizza contenuto|visualizza il contenuto|carica contenuto|carica il contenuto|per visualizzare questo contenuto|per vedere questo contenuto|per vedere questo video|per visualizzare questo video|per guardare questo video|qui trovi un contenuto esterno|qui trovate un contenuto esterno|acconsento alla visualizzazione|acconsento a visualizzare|i dati personali possono essere trasmessi|i tuoi dati personali possono essere|hai rifiutato i cookie|gestisci i cookie|gestisci preferenze|rifiuta tutti|rifiuta tutto|accetta e continua|accetta tutto|accetta i cookie|continua senza accettare"},
	},
	Cues: []Cue{
		{Rule{"rights", Notice, "copyright", 40, "tutti i diritti riservati"}, 0},
		{Rule{"cookies", Prompt, "cookie", 130, "utilizza cookie|uso dei cookie|utilizzo dei cookie"}, 0},
	},
}
