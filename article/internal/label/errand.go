package label

import "strings"

// An errand is what an address is for besides reading a story: the words that sites
// have in such addresses are much the same in all languages.
type errand uint8

// The errands, those of a kind side by side: a tree parts them by their numbers.
const (
	noErrand errand = iota
	authorErrand
	topicErrand
	shareErrand
	phoneErrand
	mailErrand
	loginErrand
	subscribeErrand
	giveErrand
	appErrand
	shopErrand
)

// errandWords are words of paths, in lower case.
var errandWords = map[errand]string{
	authorErrand: "author authors autor autoren autores auteur auteurs autore autori people profile profiles profil staff " +
		"reporter reporters journalist journalists contributor contributors columnist redakteur",
	topicErrand: "tag tags topic topics thema themen category categories kategorie kategorien categoria sujet sujets tema temas etiqueta keyword",
	shareErrand: "share sharer intent sharing teilen partager",
	loginErrand: "login signin logon account konto compte anmelden register registration registrieren auth sso",
	subscribeErrand: "subscribe subscription subscriptions subscriber newsletter newsletters signup abo abos abonnement abonnements abonnieren abonner " +
		"suscripcion suscripciones suscribete suscribirse assinatura assine abbonati abbonamenti prenumerera epaper membership memberships join premium rss",
	giveErrand: "donate donation donations spende spenden don dons donar donazione doneer giving",
	appErrand:  "app apps download downloads",
	shopErrand: "shop store pricing price prices plans cart checkout ticket tickets event events webinar webinars buy demo trial quote booking contact kontakt " +
		"jobs careers offer offers angebote advertise",
}

// errandHosts are what addresses of services hold.
var errandHosts = [...]struct {
	part   string
	errand errand
}{
	{"apps.apple.", appErrand}, {"itunes.apple.", appErrand}, {"play.google.", appErrand}, {"appgallery.", appErrand},
	{"paypal.", giveErrand}, {"patreon.", giveErrand}, {"ko-fi.", giveErrand}, {"steadyhq.", giveErrand},
	{"wa.me", shareErrand}, {"t.me", shareErrand}, {"whatsapp.", shareErrand},
	{"substack.", subscribeErrand}, {"list-manage.", subscribeErrand}, {"eventbrite.", shopErrand}, {"amzn.", shopErrand},
}

// errandSlots is the length of the table of words; few share a slot.
const errandSlots = 1 << 12

// errands finds the errand of a word by its hash.
var errands = func() (table [errandSlots]struct {
	hash   uint32
	errand errand
}) {
	for errand, words := range errandWords {
		for word := range strings.FieldsSeq(words) {
			var hash uint32
			for i := range len(word) {
				hash = nextHash(hash, word[i])
			}
			slot := &table[hash%errandSlots]
			slot.hash, slot.errand = hash, errand
		}
	}
	return table
}()

// nextHash is the hash of a word with one letter more, whatever its case.
func nextHash(hash uint32, letter byte) uint32 { return (hash ^ uint32(letter|0x20)) * 0x9E3779B1 }

// errandOf returns the errand of the word that has this hash.
func errandOf(hash uint32) errand {
	if slot := &errands[hash%errandSlots]; slot.hash == hash {
		return slot.errand
	}
	return noErrand
}

// schemeErrand tells addresses apart that are no page's.
func schemeErrand(address string) errand {
	switch {
	case strings.HasPrefix(address, "mailto:"):
		return mailErrand
	case strings.HasPrefix(address, "tel:"):
		return phoneErrand
	case strings.HasPrefix(address, "whatsapp:"), strings.HasPrefix(address, "viber:"), strings.HasPrefix(address, "fb-messenger:"):
		return shareErrand
	}
	return noErrand
}

// hostErrand returns the errand of a service.
func hostErrand(host string) errand {
	for _, h := range errandHosts {
		if strings.Contains(host, h.part) {
			return h.errand
		}
	}
	return noErrand
}
