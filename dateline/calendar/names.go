package calendar

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// monthNames are the names and abbreviations under which newsrooms write the
// months, January first; alternatives are parted by |. The languages of a line
// share its names. Written down from the style guides and calendars of the
// languages.
var monthNames = []string{
	"january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",                                                                                     // en
	"januar|jän|jänner februar|feber märz|mär|mrz april mai juni juli august september oktober|okt november dezember|dez",                                                                                                        // de
	"janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août septembre octobre novembre décembre|déc",                                                                                                            // fr
	"enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre|set octubre noviembre diciembre|dic",                                                                                                     // es
	"janeiro fevereiro|fev março abril maio|mai junho julho agosto setembro outubro|out novembro dezembro",                                                                                                                       // pt
	"gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre ottobre|ott novembre dicembre",                                                                                                          // it
	"januari februari maart|mrt april mei juni juli augustus september oktober november december",                                                                                                                                // nl
	"januari februari mars april maj juni juli augusti september oktober november december",                                                                                                                                      // sv
	"januar februar marts april maj juni juli august september oktober november december|des|desember",                                                                                                                           // da, no
	"stycznia|styczeń|sty lutego|luty|lut marca|marzec kwietnia|kwiecień|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec sierpnia|sierpień|sie września|wrzesień|wrz października|październik|paź listopada grudnia|grudzień|gru", // pl
	"ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu prosince|prosinec",                                                                    // cs
	"января|янв февраля|фев марта|март|мар апреля|апр мая|май июня|июн|июнь июля|июл|июль августа|авг сентября|сен|сент октября|окт ноября|ноя|нояб декабря|дек",                                                                 // ru
	"січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",                                                                                                                                     // uk
	"ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",                                                                                                                                                 // tr
	"januari februari maret april mei juni juli agustus|agu|agt september oktober|okt november|nop desember|des",                                                                                                                 // id
	"يناير فبراير مارس أبريل|ابريل|إبريل مايو يونيو|يونيه يوليو|يوليه أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر",                                                                                                            // ar
	"tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",                                                                                           // fi
	"január február március április május június július augusztus szeptember október november december",                                                                                                                          // hu
	"ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",                                                                                                                          // ro
	"siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",                                                                                                                          // hr
	"जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",                                                                                                              // hi
	"জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",                                                                                                                                  // bn
	"ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",                                                                                                         // el
	"มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",                                                                                                                          // th
}

// weekdayNames are those of the days, Monday first.
var weekdayNames = []string{
	"monday|mon tuesday|tues|tue wednesday|weds|wed thursday|thurs|thur|thu friday|fri saturday|sat sunday|sun",
	"montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag",
	"lundi mardi mercredi jeudi vendredi samedi dimanche",
	"lunes martes miércoles jueves viernes sábado domingo",
	"segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
	"lunedì martedì mercoledì giovedì venerdì sabato domenica",
	"maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
	"понедельник вторник среда|среду четверг пятница|пятницу суббота|субботу воскресенье",
	"poniedziałek wtorek środa czwartek piątek sobota niedziela",
	"pazartesi salı çarşamba perşembe cuma cumartesi pazar",
}

// A word is a name and what it counts: month 1 to 12, or weekday 1 to 7.
type word struct {
	number  uint8
	weekday bool
}

// longestName is that of the longest name in bytes.
const longestName = 40

var names = func() map[string]word {
	table := make(map[string]word)
	fill := func(lines []string, weekday bool) {
		for _, line := range lines {
			for i, alternatives := range strings.Fields(line) {
				for name := range strings.SplitSeq(alternatives, "|") {
					table[name] = word{uint8(i + 1), weekday}
				}
			}
		}
	}
	fill(weekdayNames, true)
	fill(monthNames, false)
	return table
}()

// shared are the names that mean another month in another language; "" is for
// all that are not named.
var shared = map[string]map[string]time.Month{
	"listopada": {"": 11, "hr": 10, "bs": 10, "sr": 10},
	"srp":       {"": 7, "cs": 8},
}

// consumeName reads one name at the front, with the dot of an abbreviation.
func consumeName(text, language string) (w word, size int, ok bool) {
	end := 0
	for end < len(text) && end < longestName {
		r, n := utf8.DecodeRuneInString(text[end:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '-' {
			break
		}
		end += n
	}
	if end < 3 {
		return word{}, 0, false
	}
	var buffer [2 * longestName]byte
	folded := buffer[:0]
	for _, r := range text[:end] {
		folded = utf8.AppendRune(folded, unicode.ToLower(r))
	}
	if w, ok = names[string(folded)]; !ok {
		return word{}, 0, false
	}
	if by, clash := shared[string(folded)]; clash {
		month, named := by[base(language)]
		if !named {
			month = by[""]
		}
		w.number = uint8(month)
	}
	if end < len(text) && text[end] == '.' {
		end++
	}
	return w, end, true
}

func base(language string) string {
	b, _, _ := strings.Cut(language, "-")
	return b
}

// ConsumeMonth reads the name of a month at the front of text.
func ConsumeMonth(text, language string) (time.Month, int, bool) {
	w, size, ok := consumeName(text, language)
	if !ok || w.weekday {
		return 0, 0, false
	}
	return time.Month(w.number), size, true
}

// ConsumeWeekday reads the name of a weekday at the front of text: 1 Monday.
func ConsumeWeekday(text, language string) (int, int, bool) {
	w, size, ok := consumeName(text, language)
	if !ok || !w.weekday {
		return 0, 0, false
	}
	return int(w.number), size, true
}
