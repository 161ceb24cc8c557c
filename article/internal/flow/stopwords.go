package flow

import "strings"

// stopWords are the most frequent function words of 30 languages, as they
// stand in any frequency list. Prose has many of them, menus and lists of
// headlines have few; which language's they are says what a page is written in.
var stopWords = [...]struct{ language, words string }{
	{"en", "the of and to in a is that for it was on are as with his they at be this from have or by had not but what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more her him could no than been who its now he i you my our after also over"},
	{"de", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei"},
	{"fr", "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont ou avec son aux d'une cette ont ses mais comme on tout nous sa fait été aussi leur bien peut ces y deux elle"},
	{"es", "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está"},
	{"pt", "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse foi são"},
	{"it", "di e che la il un a per è in una mi sono non si ma con le ha lo da ho al dei del della i gli come nel alla anche più ci se questo su o nella delle dal tra ai era essere stato"},
	{"nl", "de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem dan zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft"},
	{"sv", "och det att i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du henne då sin nu har inte hans honom skulle hennes där min man ej vid kunde något från ut när efter upp vi dem"},
	{"da", "og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når"},
	{"no", "og i jeg det at en et den til er som på de med han av ikke der så var meg seg men har om vi min mitt ha hadde hun nå over da ved fra du ut sin dem oss opp man kan hans hvor eller hva skal selv her alle vil bli ble"},
	{"fi", "olla ja on se ei että hän joka mutta kun tai niin oli myös ovat kuin jos sen mukaan ole vain siitä mitä ovat ollut sekä koska hänen jotka kanssa voi nyt jo vielä tämä"},
	{"pl", "i w na z do się nie że to jest o jak za od po przez co ale dla tak są oraz a jego przy ich być tego tym już może był które który ze tylko także ma czy jej"},
	{"cs", "a se v na je že s z do o i to k ve pro za by ale si po jako jsou od které který podle byl tak jeho také už jen nebo až při bude jsem aby není co má"},
	{"sk", "a sa v na je že s z do o i to k vo pre za by ale si po ako sú od ktoré ktorý podľa bol tak jeho tiež už len alebo až pri bude som aby nie čo má"},
	{"hu", "a az és hogy nem is egy ez azt meg de csak ha már volt mint el még van vagy ki ezt fel úgy be lehet után által között szerint ami"},
	{"ro", "de și în a la cu pe nu care o din un mai că se pentru sunt este ce al au fi prin sau a fost dar lui după către iar cei ca"},
	{"hr", "i u je se na da su za od o s a iz kako što koji to bi ili ali po sa ne te koje nije do će kao koja biti također"},
	{"tr", "ve bir bu da de için ile olarak çok daha olan gibi en sonra kadar ise ne var ancak o her ya ki mi göre olduğu tarafından oldu değil"},
	{"id", "yang dan di dengan untuk tidak ini dari dalam akan pada juga ke itu saya adalah ada oleh tersebut bisa kata mereka sudah telah karena sebagai para kami"},
	{"vi", "và của là có trong được cho các không người với một đã này khi những để đến từ tại cũng ra về theo đó như vào năm bị nhiều"},
	{"ru", "и в не на я что он с как это по но они к у ты из мы за вы так же от о его до для все бы если когда был или также после при этом может было под"},
	{"uk", "і в не на що з як це по але вони до у та із ми за ви так же від про його для все б якщо коли був або також після при цьому може було під"},
	{"bg", "и в не на че той с как това по но те да у от за ви така о му до са се ще при като след или обаче бе е си"},
	{"sr", "и у је се на да су за од о са а из како што који то би или али по не те које није до ће као која"},
	{"el", "και το να του η της με που την από για τα στο είναι στην οι δεν ο τον σε ότι θα των στη τους ένα μας αυτό τις έχει αλλά"},
	{"ar", "في من على أن إلى عن مع هذا التي الذي ما لا كان هذه بعد قال بين كما قد أو ذلك بن هو كل لم حيث خلال"},
	{"fa", "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز می شد ها شده دارد بود اما وی"},
	{"he", "של את על לא זה עם הוא גם כי היא אל או אם כל יש אך היה אני בין מה כדי רק"},
	{"hi", "के में की है और से का को कि ने पर एक यह हैं भी इस नहीं तो ही कर लिए था गया वह"},
	{"bn", "এবং ও এই যে করে থেকে জন্য একটি তার না হয় করা হবে সঙ্গে পর কিন্তু"},
}

// particles are the commonest grammatical characters of Chinese, Japanese and
// Thai prose, which sets no spaces.
const particles = "的了在是和有不我他她这為为与のはがをにでとも็ี่"

// isParticle reports whether r is one of the particles.
func isParticle(r rune) bool {
	for _, p := range particleSet {
		if p == r {
			return true
		}
	}
	return false
}

var particleSet = []rune(particles)

// packed appends a letter to a word packed into 64 bits: a hash, in which
// short words practically never meet.
func packed(word uint64, r rune) uint64 {
	return (word ^ uint64(r)) * 0x9E3779B97F4A7C15
}

func packWord(s string) (word uint64) {
	for _, r := range s {
		if r == '\'' {
			continue
		}
		word = packed(word, r)
	}
	return word
}

// A stopTable is an open-addressed table of packed words with the set of their
// languages, by index into stopWords. Every word of a page is looked up in it, so
// it is kept small: most are told by a slot of two bytes.
type stopTable struct {
	slots   [stopSize]uint16 // places in entries, 0 if free
	entries []stopEntry
}

type stopEntry struct {
	word      uint64
	languages uint32
}

const stopSize = 1 << 12

var stops = buildStops()

func buildStops() *stopTable {
	t := &stopTable{entries: make([]stopEntry, 1)}
	for i, s := range stopWords {
		for word := range strings.FieldsSeq(s.words) {
			w := packWord(word)
			slot := t.slot(w)
			if *slot == 0 {
				*slot = uint16(len(t.entries))
				t.entries = append(t.entries, stopEntry{word: w})
			}
			t.entries[*slot].languages |= 1 << i
		}
	}
	return t
}

// slot returns where a word stands, or would.
func (t *stopTable) slot(word uint64) *uint16 {
	for at := word >> 52; ; at = (at + 1) % stopSize {
		if slot := &t.slots[at]; *slot == 0 || t.entries[*slot].word == word {
			return slot
		}
	}
}

// stopLanguages returns the languages of which the word is a stop word.
func stopLanguages(word uint64) uint32 { return stops.entries[*stops.slot(word)].languages }

// isStop reports whether a packed word is a stop word of any language. No
// stop word is longer than twelve letters.
func isStop(word uint64, length int) bool {
	return length <= 12 && word != 0 && stopLanguages(word) != 0
}
