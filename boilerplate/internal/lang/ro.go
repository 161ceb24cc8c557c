package lang

// romanian is Romanian.
var romanian = Language{
	Tag: "ro",
	Rules: []Rule{
		{"source", Credit, "source", 12, "sursa:|sursă:|surse:"},
		{"translation", Credit, "translation", 14, "traducere:|traducerea:"},
		{"photo", Credit, "photo", 12, "foto:|sursa foto|credit foto"},
		{"graphic", Credit, "photo", 12, "ilustrație:"},
		{"chart", Credit, "photo", 12, "grafică:|hartă:"},
		{"copyright", Notice, "copyright", 40, "toate drepturile rezervate|drepturi de autor|preluarea fără"},
		{"correction", Notice, "correction", 80, "rectificare:|corecție:|erată:"},
		{"update", Notice, "update", 80, "actualizare:"},
		{"related", Prompt, "related", 14, "citește și|citeşte şi|citiți și|vezi și|articole similare|pe aceeași temă|te-ar putea interesa|știri similare|recomandări$"},
		{"read-more", Prompt, "read-more", 14, "citește mai mult|citeşte mai mult|mai mult$|află mai multe|continuarea"},
		{"trending", Prompt, "trending", 8, "cele mai citite|ultimele știri|ultimele ştiri|cele mai noi|populare$|ultima oră"},
		{"newsletter", Prompt, "newsletter", 30, "abonează-te|abonați-vă|primește|newsletter"},
		{"subscribe", Prompt, "subscribe", 24, "susține|devino abonat|ești deja abonat"},
		{"log-in", Prompt, "log-in", 8, "autentificare|intră în cont|creează cont|ai uitat parola"},
		{"share", Prompt, "share", 8, "distribuie|share pe|tipărește|trimite$"},
		{"follow", Prompt, "follow", 14, "urmărește-ne|urmăriți-ne|urmăreşte-ne|urmăriţi-ne|urmăreşte|urmăriți pagina|urmăriţi pagina"},
		{"comment", Prompt, "comment", 16, "comentarii|lasă un comentariu|adaugă un comentariu|scrie un comentariu"},
		{"advert", Prompt, "advert", 6, "publicitate|reclamă|articol sponsorizat"},
		{"cookie", Prompt, "cookie", 100, "folosim cookie|acest site folosește|acceptă toate|politica de cookie"},
		{"about", Prompt, "about", 10, "despre autor|toate articolele"},
		{"contact", Prompt, "contact", 16, "contactează-ne|contact$|scrie-ne"},
		{"app", Prompt, "app", 14, "descarcă aplicația"},
		{"embed", Prompt, "cookie", 60, "conținut editorial recomandat|conținut extern$|conținut încorporat$|acest conținut este găzduit|acest conținut este furnizat de|acest conținut provine de la|acest conținut este blocat|acest conținut nu este disponibil|afișează conținutul|arată conținutul|încarcă conținutul|pentru a vedea acest conținut|pentru a vizualiza acest conținut|pentru a vedea acest videoclip|sunt de acord cu afișarea|sunt de acord cu prelucrarea|sunt de acord ca|datele personale pot fi transmise|setări cookie|setări cookies|gestionează cookie|respinge toate|respinge tot|refuz toate|acceptă toate|acceptă tot|accept toate|acceptă cookie"},
		{"comment-form", Prompt, "comment", 45, "adresa ta de email nu|adresa dumneavoastră de email nu|adresa ta de e-mail nu|câmpurile obligatorii sunt|nume *|email *|salvează-mi numele|trebuie să fii autentificat|trebuie să fiți autentificat|autentifică-te pentru|niciun comentariu$|lasă un comentariu|lasă un răspuns|adaugă un comentariu|adaugă comentariu|publică comentariul|anulează răspunsul|răspunde$|acest site folosește akismet"},
		{"terms", Prompt, "newsletter", 80, "te poți dezabona|vă puteți dezabona|sunt de acord cu termenii|sunt de acord cu politica|mulțumim pentru abonare|introdu adresa de|introduceți adresa de|am citit și sunt de acord|am citit şi sunt de acord|am citit si sunt de acord|am citit și accept|prin abonare ești|prin abonare, ești|prin abonare sunteți|prin abonare, sunteți|prin înscriere ești"},
		{"plans", Prompt, "subscribe", 40, "susține-ne|donația ta|încearcă gratuit|cumpără acum|comandă acum|adaugă în coș|ascultă podcastul|ți-a plăcut articolul|donează acum|donează prin|donează 3,5|doneaza acum|redirecționează 3,5|redirecţionează 3,5|redirectioneaza 3,5|cont bancar:"},
	},
}
