package lang

// french is French.
var french = Language{
	Tag: "fr",
	Rules: []Rule{
		{"source", Credit, "source", 12, "source :|sources :|avec afp|(avec afp|sources$|références$"},
		{"byline", Credit, "byline", 10, "par"},
		{"writing", Credit, "writing", 14, "propos recueillis par|texte :|texte de|rédigé par|écrit par|publié par"},
		{"translation", Credit, "translation", 16, "traduit de|traduit par|traduction :|traduction:"},
		{"photo", Credit, "photo", 12, "photo :|crédit photo|crédits :|crédit :|©"},
		{"syndication", Credit, "syndication", 30, "cet article a été initialement publié|cet article est republié|article initialement publié|première publication"},
		{"copyright", Notice, "copyright", 40, "tous droits réservés|reproduction interdite|toute reproduction|droits de reproduction"},
		{"correction", Notice, "correction", 80, "rectificatif|correction :|mise à jour :|erratum|une version précédente de"},
		{"editors-note", Notice, "editors-note", 80, "note de la rédaction|ndlr|note de l'éditeur|cet article a été"},
		{"related", Prompt, "related", 16, "à lire aussi|lire aussi|à lire également|lire également|lire la suite|sur le même sujet|articles liés|à voir aussi|voir aussi|articles similaires|pour aller plus loin"},
		{"trending", Prompt, "trending", 8, "les plus lus|les plus lues|à la une|dernières actualités|en direct|le plus lu|plus d'actualités"},
		{"newsletter", Prompt, "newsletter", 40, "inscrivez-vous|recevez|abonnez-vous|s'abonner|je m'abonne|je m'inscris"},
		{"share", Prompt, "share", 8, "partager|imprimer|envoyer"},
		{"comment", Prompt, "comment", 20, "commentaires|laisser un commentaire|réagir|commenter"},
		{"advert", Prompt, "advert", 6, "publicité|la suite après cette publicité"},
		{"subscribe", Prompt, "subscribe", 30, "déjà abonné|soutenez|faites un don|offre d'abonnement|découvrez nos offres|accès illimité"},
		{"log-in", Prompt, "log-in", 10, "se connecter|connexion$|identifiez-vous|créer un compte|mot de passe oublié|connectez-vous"},
		{"paywall", Prompt, "paywall", 30, "cet article est réservé|article réservé aux|réservé aux abonnés|la suite est réservée|il vous reste|pour lire la suite"},
		{"follow", Prompt, "follow", 20, "suivez-nous|suivez|suivre$|rejoignez-nous"},
		{"about", Prompt, "about", 12, "à propos de l'auteur|à propos de|tous les articles de|l'auteur"},
		{"read-more", Prompt, "read-more", 16, "en savoir plus|lire l'article|voir plus|voir tous|découvrir aussi|lire plus"},
		{"cookie", Prompt, "cookie", 100, "nous utilisons des cookies|ce site utilise|en poursuivant votre|gérer les cookies|tout accepter|accepter et fermer"},
		{"contact", Prompt, "contact", 20, "contactez-nous|contacter la rédaction|signaler une erreur|nous contacter|une erreur dans"},
		{"app", Prompt, "app", 16, "téléchargez l'application|télécharger l'application|l'application"},
	},
	Cues: []Cue{
		{Rule{"photo-by", Credit, "photo", 40, "photo :"}, 0},
		{Rule{"rights", Notice, "copyright", 40, "tous droits réservés"}, 0},
		{Rule{"cookies", Prompt, "cookie", 130, "utilise des cookies|utilisons des cookies|utilisation de cookies|utilisation des cookies"}, 0},
		{Rule{"inbox", Prompt, "newsletter", 45, "notre newsletter"}, 0},
		{Rule{"get-app", Prompt, "app", 30, "notre application"}, 0},
	},
}
