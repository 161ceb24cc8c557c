package agency

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// notCallSigns are words and names in capitals that have the form of a call
// sign; the stations of that name must do without.
var notCallSigns = []string{
	"CHAD", "CHAT", "CHEF", "CHIP", "CITE", "CITY", "KATE", "KEEN", "KEEP",
	"KENT", "KEPT", "KEY", "KEYS", "KFC", "KFOR", "KGB", "KICK", "KID", "KIDS",
	"KIEL", "KIEV", "KILL", "KIM", "KIND", "KING", "KISS", "KIT", "KNEE",
	"KNEW", "KNOT", "KNOW", "KOBE", "KYIV", "WACO", "WAIT", "WAKE", "WALK",
	"WALL", "WANT", "WAR", "WARD", "WARM", "WARS", "WAS", "WASH", "WAVE",
	"WAY", "WAYS", "WE", "WEAK", "WEAR", "WEB", "WEEK", "WELL", "WENT", "WERE",
	"WEST", "WET", "WHAT", "WHEN", "WHO", "WHOM", "WHY", "WIDE", "WIFE",
	"WILD", "WILL", "WIN", "WIND", "WINE", "WING", "WINS", "WIRE", "WISE",
	"WISH", "WITH", "WOLF", "WON", "WOOD", "WOOL", "WORD", "WORK", "WORN",
	"WRAP", "WTA", "WTO", "WWE", "WWF", "WWI", "WWII", "WFP", "WMO", "WBA", "WBC", "WBO", "WSJ", "WADA",
}

// networks sign as a station with the number of its channel: "ABC7", "FOX 5".
var networks = []string{"NEWSCHANNEL", "NewsChannel", "NEWS", "News", "ABC", "CBS", "NBC", "FOX", "Fox", "CTV", "CW"}

// consumeCallSign takes the signature of a station off the front of text:
// KTRK, WLS-TV, CFCN, NEWS10, FOX 5.
func consumeCallSign(text string) (Agency, int) {
	if text == "" || text[0] < 'A' || text[0] > 'Z' {
		return Agency{}, 0
	}
	size, country := callSign(text)
	if size == 0 {
		size, country = channel(text), "US"
	}
	if size == 0 || !borderAfter(text, size, true) {
		return Agency{}, 0
	}
	return Agency{Key: "callsign", Name: text[:size], Country: country, Kind: Broadcaster}, size
}

// callSign returns the size of three or four capitals, K or W first in the
// United States, CB, CF, CH, CI, CJ or CK in Canada, with "-TV", "-FM" or
// "-AM", and the country.
func callSign(text string) (size int, country string) {
	for size < len(text) && 'A' <= text[size] && text[size] <= 'Z' {
		size++
	}
	if size < 3 || size > 4 {
		return 0, ""
	}
	switch {
	case text[0] == 'K' || text[0] == 'W':
		country = "US"
	case size == 4 && text[0] == 'C' && slices.Contains([]byte("BFHIJK"), text[1]):
		country = "CA"
	default:
		return 0, ""
	}
	if slices.Contains(notCallSigns, text[:size]) {
		return 0, ""
	}
	for _, tail := range [...]string{"-TV", "-FM", "-AM", "-DT"} {
		if len(text) >= size+len(tail) && text[size:size+len(tail)] == tail {
			return size + len(tail), country
		}
	}
	return size, country
}

// channel returns the size of a network's name with one or two digits.
func channel(text string) int {
	if strings.IndexByte("NACF", text[0]) < 0 {
		return 0 // no network begins so
	}
	for _, network := range networks {
		n := len(network)
		if len(text) <= n || text[0] != network[0] || text[:n] != network {
			continue
		}
		if text[n] == ' ' {
			n++
		}
		digits := n
		for digits < len(text) && digits-n < 2 && '0' <= text[digits] && text[digits] <= '9' {
			digits++
		}
		if digits > n {
			if c, _ := utf8.DecodeRuneInString(text[digits:]); c < '0' || c > '9' {
				return digits
			}
		}
	}
	return 0
}
