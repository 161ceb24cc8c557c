package article

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// A pictureName is what names a picture in an address, so that it is known again
// in another size, cut or place.
type pictureName struct {
	address string   // without what gives it a size
	file    []string // names in the last part of the path
	folders []string // names in the parts before
}

// maxAddress is the length of the addresses in whose paths names are looked for.
const maxAddress = 1024

// namesIn returns what names a picture in an address.
func namesIn(address string) pictureName {
	address = servedFile(address)
	name := pictureName{address: address}
	if len(address) > maxAddress {
		return name
	}
	if strings.Contains(address, "%") {
		if s, err := url.PathUnescape(address); err == nil {
			address = s
		}
	}
	if i := strings.Index(address, "://"); i >= 0 {
		if j := strings.IndexByte(address[i+3:], '/'); j >= 0 {
			address = address[i+3+j:]
		}
	}
	cut := strings.LastIndexByte(address, '/') + 1
	folders, file := address[:cut], address[cut:]
	name.folders, name.file = namesAmong(folders), namesAmong(file)
	if stem, _, _ := strings.Cut(file, "."); len(stem) >= minStem {
		name.file = append(name.file, withoutSize(stem))
	}
	return name
}

// withoutSize is the name of a file without the sizes and cuts at its end.
func withoutSize(stem string) string {
	for {
		i := strings.LastIndexAny(stem, "-_")
		if i <= 0 || !isSize(stem[i+1:]) {
			return stem
		}
		stem = stem[:i]
	}
}

// isSize reports whether a word says how a picture was made to fit: "640x480",
// "1536x", "scaled".
func isSize(word string) bool {
	switch strings.ToLower(word) {
	case "scaled", "crop", "cropped", "resized", "resize":
		return true
	}
	before, after, ok := strings.Cut(word, "x")
	return ok && isNumber(before+after)
}

// servedFile is the address without its query, which mostly says the size. Where
// one script serves all pictures the query says which: the address in it, or it
// stays.
func servedFile(address string) string {
	path, query, ok := strings.Cut(address, "?")
	if !ok {
		return path
	}
	for field := range strings.SplitSeq(query, "&") {
		if key, value, _ := strings.Cut(field, "="); key == "url" || key == "src" {
			if value, err := url.QueryUnescape(value); err == nil && isAddress(value) {
				value, _, _ = strings.Cut(value, "?")
				return value
			}
		}
	}
	if strings.HasSuffix(path, ".php") || strings.HasSuffix(path, ".ashx") || strings.HasSuffix(path, ".aspx") {
		return address
	}
	return path
}

// same reports whether two addresses are those of one picture. Where both files
// have names of their own, those of the folders are the site's, the day's or the
// story's.
func (n pictureName) same(o pictureName) bool {
	if n.address == o.address || overlap(n.file, o.file) {
		return true
	}
	if len(n.file) > 0 && len(o.file) > 0 {
		return false
	}
	return overlap(n.file, o.folders) || overlap(n.folders, o.file) || overlap(n.folders, o.folders)
}

func overlap(a, b []string) bool {
	for _, name := range a {
		if slices.Contains(b, name) {
			return true
		}
	}
	return false
}

// minFileName is how long a part of an address must be to name a picture.
const minFileName = 6

// namesAmong returns the parts of a stretch of an address that can name a
// picture: long runs of letters and digits with a digit in them, but for sizes
// and dates.
func namesAmong(s string) []string {
	var list []string
	for name := range strings.FieldsFuncSeq(s, func(r rune) bool { return !isNameRune(r) }) {
		if len(name) >= minFileName && names(name) {
			list = append(list, name)
		}
	}
	return list
}

// minStem is how long the name of a file must be to name a picture by itself.
const minStem = 16

func isNameRune(r rune) bool {
	return r >= '0' && r <= '9' || r|0x20 >= 'a' && r|0x20 <= 'z' || r > 0x7f
}

// names reports whether a run of letters and digits is more than a word, a
// size ("1200x630", "w1200") or a date ("20240705").
func names(s string) bool {
	digits := 0
	for _, c := range []byte(s) {
		if c >= '0' && c <= '9' {
			digits++
		}
	}
	if digits == 0 || digits < 4 && len(s) < 12 {
		return false
	}
	if isDate(s, digits) {
		return false
	}
	if digits == len(s) {
		return true
	}
	return !isSize(s)
}

// isDate reports whether a run with so many digits is a date, "20240705" or
// "240705", with or without a time, perhaps with letters behind it.
func isDate(s string, digits int) bool {
	for _, c := range []byte(s[:digits]) {
		if c < '0' || c > '9' {
			return false
		}
	}
	if digits >= 8 && digits <= 14 && (strings.HasPrefix(s, "20") || strings.HasPrefix(s, "19")) {
		s, digits = s[2:], digits-2
	} else if digits != 6 {
		return false
	}
	month, _ := strconv.Atoi(s[2:4])
	day, _ := strconv.Atoi(s[4:6])
	return digits%2 == 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31
}
