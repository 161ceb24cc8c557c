package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/calendar"
)

// clockOf finds the time of day of a date between what stands before it and behind it,
// and returns where it ends behind, 0 if it stands before. Most lines print it behind
// the date; one behind it that belongs to a change, or that another date follows at
// once, yields to one before it.
func clockOf(before, behind, language string) (c calendar.Clock, end int, ok bool) {
	c, from, size, ok := clockNear(beforeNext(behind, language), language)
	if ok && saysModified(behind[:from]) {
		ok = false // "7 July 2026, updated 12:20"
	}
	if ok && !leadsDate(behind[from+size:], language) {
		return c, from + size, true
	}
	if first, found := clockBefore(before, language); found {
		return first, 0, true
	}
	return c, from + size, ok
}

// leadsDate reports whether a date follows a time of day with nothing but a joint
// between the two.
func leadsDate(text, language string) bool {
	front := text[:min(len(text), 2*clockReach)]
	_, start, _, ok := calendar.Find(front, language)
	return ok && isClockJoint(front[:start])
}

// clockBefore reads the time of day that a text before a date ends with: "10:15, ",
// "10:15 Uhr am ".
func clockBefore(before, language string) (c calendar.Clock, ok bool) {
	low := max(0, len(before)-wordReach)
	for i := low; i < len(before); {
		if !mayOpenClock(before[i]) || !opensClock(before, i) {
			i++
			continue
		}
		c, size, ok := calendar.ConsumeClock(before[i:], language)
		if ok && !isDecimal(before[i:i+size]) && isClockJoint(before[i+size:]) {
			return c, !isLeft(before[:i]) && mayLead(before[:i])
		}
		i += pastNumber(before[i:])
	}
	return calendar.Clock{}, false
}

// clockLeads are the words that stand right before a time of day.
const clockLeads = " at um à a às as kl klokken klokka kello godz w om o ore alle le pukul saat στις в о об published posted updated modified created "

// mayLead reports whether a text may stand before a time of day: a word before one that
// says nothing of time makes it something else, "Matthew 5:14".
func mayLead(before string) bool {
	before = strings.TrimRight(before, " \u00a0")
	last, _ := utf8.DecodeLastRuneInString(before)
	if !unicode.IsLetter(last) || last >= 0x2E80 {
		return true
	}
	word := before[strings.LastIndexAny(before, " \u00a0|,;:\n")+1:]
	_, size, weekday := calendar.ConsumeWeekday(word, "")
	return weekday && size == len(word) || strings.Contains(clockLeads, " "+strings.ToLower(word)+" ") || saysModified(before)
}

// opensClock reports whether a number may begin at an offset: not behind a digit, nor
// behind a sign that makes it the end of another, "09:00-10:15".
func opensClock(text string, at int) bool {
	c, _ := utf8.DecodeLastRuneInString(text[:at])
	return at == 0 || !unicode.IsDigit(c) && !strings.ContainsRune(".:/-–", c) && (!unicode.IsLetter(c) || text[at] >= utf8.RuneSelf)
}

// isDecimal reports whether a time of day looks like a number with a fraction, "2.50".
func isDecimal(clock string) bool { return strings.Trim(clock, "0123456789.") == "" }

// isLeft reports whether the text before a time of day is what is left of a line
// whose first date was read: the time was that one's.
func isLeft(before string) bool {
	return before != "" && strings.Trim(before, " ,") == ""
}

// clockJoints are the signs between a time of day and the date behind it.
const clockJoints = " ,|-–—/·•()\u00a0\n،、"

// clockWords stand there too, with zones that have several meanings.
const clockWords = " uhr am on h hs hrs น of el le dne "

// isClockJoint reports whether a text is what joins a time of day to a date.
func isClockJoint(text string) bool {
	if len(text) > clockReach {
		return false
	}
	for word := range strings.FieldsFuncSeq(text, func(c rune) bool { return strings.ContainsRune(clockJoints, c) }) {
		word = strings.TrimSuffix(word, ".")
		zone := len(word) >= 3 && len(word) <= 5 && strings.Trim(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
		if word != "" && !zone && !strings.Contains(clockWords, " "+strings.ToLower(word)+" ") {
			return false
		}
	}
	return true
}
