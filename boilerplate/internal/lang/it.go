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
		{"log-in", Prompt, "log-in", 8, "accedi$|accedi o registrati|registrati|password dimenticata|non hai un account|hai già un account|non sei ancora registrato"},
		{"share", Prompt, "share", 8, "condividi|stampa$|invia$|copia link|condividi su"},
		{"follow", Prompt, "follow", 14, "seguici|segui$|segui su"},
		{"comment", Prompt, "comment", 16, "commenti|lascia un commento|commenta|scrivi un commento|nessun commento"},
		{"advert", Prompt, "advert", 6, "pubblicità|annuncio pubblicitario|contenuto sponsorizzato"},
		{"cookie", Prompt, "cookie", 100, "utilizziamo i cookie|questo sito utilizza|usiamo i cookie|accetta tutti|informativa sui cookie"},
		{"paywall", Prompt, "paywall", 30, "contenuto riservato|articolo riservato|per continuare a leggere"},
		{"about", Prompt, "about", 10, "l'autore|chi è l'autore|tutti gli articoli di"},
		{"contact", Prompt, "contact", 16, "contattaci|contatti$|scrivici|segnala un errore"},
		{"app", Prompt, "app", 14, "scarica l'app|scarica la app|scarica la nostra app|scarica l'applicazione|scarica la nostra applicazione|scarica gratis l'app|disponibile su app store|disponibile sull'app store|disponibile su google play"},
		{"embed", Prompt, "cookie", 60, "contenuto esterno$|contenuto editoriale consigliato|contenuto incorporato$|questo contenuto è ospitato|questo contenuto è fornito da|questo contenuto proviene da|questo contenuto è bloccato|questo contenuto non è disponibile|mostra contenuto|mostra il contenuto|visualizza contenuto|visualizza il contenuto|carica contenuto|carica il contenuto|per visualizzare questo contenuto|per vedere questo contenuto|per vedere questo video|per visualizzare questo video|per guardare questo video|qui trovi un contenuto esterno|qui trovate un contenuto esterno|acconsento alla visualizzazione|acconsento a visualizzare|i dati personali possono essere trasmessi|i tuoi dati personali possono essere|hai rifiutato i cookie|gestisci i cookie|gestisci preferenze|rifiuta tutti|rifiuta tutto|accetta e continua|accetta tutto|accetta i cookie|continua senza accettare"},
		{"terms", Prompt, "newsletter", 100, "iscrivendoti|iscrivendosi alla|inviando questo modulo|puoi annullare l'iscrizione|puoi disiscriverti|puoi cancellarti in qualsiasi|puoi cancellare la tua iscrizione|ho letto e accetto|ho letto l'informativa|accetto di ricevere|accetto i termini|accetto l'informativa|acconsento al trattamento|acconsento a ricevere|dichiaro di aver letto|desidero ricevere|voglio ricevere la newsletter|voglio ricevere aggiornamenti|grazie per esserti iscritto|grazie per la tua iscrizione|inserisci la tua email|inserisci la tua e-mail|inserisci il tuo indirizzo|inserisci il tuo nome|inserisci un indirizzo|non perdere nessun|rimani aggiornato|newsletter$|campi obbligatori|campo obbligatorio|indirizzo email$|indirizzo e-mail$|cliccando su iscriviti|cliccando su «iscriviti|cliccando su \"iscriviti|controlla la tua casella|controlla la tua posta|controlla la tua email|ti abbiamo inviato un'email|ti abbiamo inviato una email|ti abbiamo inviato una mail|riceverai una mail di conferma|acconsento al|acconsento all'|presto il consenso|esprimo il consenso|conferma la tua iscrizione"},
		{"plans", Prompt, "subscribe", 40, "sostieni il nostro|dona ora|dona il tuo|fai una donazione|la tua donazione|il tuo contributo ci|il tuo contributo è|il tuo sostegno ci|il tuo sostegno è|grazie al tuo sostegno|grazie al tuo contributo|diventa socio|diventa sostenitore|diventa membro|attiva l'abbonamento|scegli il tuo abbonamento|prova gratis|prova gratuita|prova gratuitamente|disdici quando vuoi|regala un abbonamento|regala questo articolo|acquista ora|aggiungi al carrello|prenota ora|prenota una demo|richiedi un preventivo|richiedi una demo|richiedi informazioni|scarica la guida|scarica gratis|scarica il pdf|ascolta il podcast|ascolta l'articolo|ascolta su|candidati ora|candidati$|ti è piaciuto questo articolo|ti è stato utile|hai trovato utile|sostieni il giornalismo|sostieni l'informazione|sostieni il nostro lavoro|sostieni il nostro giornale|sostieni la nostra|dona con bonifico|dona con carta|dona con paypal|dona ora$|dona il tuo 5|dona il 5|aiutaci con una donazione|bonifico bancario:"},
		{"comment-form", Prompt, "comment", 40, "il tuo indirizzo email non|il tuo indirizzo e-mail non|i campi obbligatori|i campi contrassegnati|nome *|email *|e-mail *|sito web$|salva il mio nome|avvisami|devi essere connesso|devi effettuare il login|devi accedere per|per commentare$|per commentare devi|per commentare è necessario|per commentare occorre|per lasciare un commento|per inviare un commento|accedi per commentare|effettua il login|sii il primo a|aggiungi un commento|invia commento|pubblica commento|annulla risposta|lascia una risposta|rispondi$|mostra commenti|vedi tutti i commenti|leggi i commenti|i commenti sono chiusi|i commenti sono disabilitati|il tuo commento$|il tuo commento *|il tuo commento sarà|questo sito utilizza akismet|questo sito usa akismet|scopri come vengono elaborati"},
		{"notes", Notice, "disclaimer", 100, "le opinioni espresse|i contenuti di questo articolo|il contenuto di questo articolo|questo articolo non costituisce|questo articolo ha scopo|questo articolo non sostituisce|le informazioni contenute in questo|le informazioni contenute nel presente|le informazioni riportate in questo|le informazioni fornite in questo|le informazioni fornite su questo|questo articolo contiene link|contiene link di affiliazione|in qualità di affiliato amazon|contenuto sponsorizzato|contenuto realizzato in collaborazione|articolo sponsorizzato|questo articolo è stato aggiornato|questo articolo è stato scritto con|nota della redazione|nota dell'autore|avvertenza:|avvertenze:|disclaimer"},
	},
	Cues: []Cue{
		{Rule{"rights", Notice, "copyright", 40, "tutti i diritti riservati"}, 0},
		{Rule{"cookies", Prompt, "cookie", 130, "utilizza cookie|uso dei cookie|utilizzo dei cookie"}, 0},
	},
}
