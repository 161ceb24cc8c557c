// Package places knows the names of capitals and of cities of 100,000 people
// and more, in all scripts: what tells a place from a person or a label where a
// dateline is in doubt. It says whether a name is one, not where the place is;
// that is what package gazetteer is for.
//
// The names are those of GeoNames (https://www.geonames.org), under the Creative
// Commons Attribution License 4.0 (SPDX CC-BY-4.0). The table holds hashes of
// them, sorted, so that one name in forty thousand is taken for a city by
// chance.
package places

import (
	_ "embed"
	"encoding/binary"
	"sync"
	"unicode/utf8"

	"github.com/newspage-go/newspage/dateline/internal/letter"
)

//go:embed places.bin
var hashes string

// hashSize is the bytes of a hash in the table.
const hashSize = 4

// MajorBit is the bit of a hash in the table that says that the city has a
// million people, or is a capital of 100,000; the hash does without it.
const MajorBit = 1

// A Kind is what a name is the name of.
type Kind uint8

// The larger a city, the higher its Kind.
const (
	None  Kind = iota // no city that is known
	City              // a city
	Major             // a capital of 100,000 people, or a city of a million
)

// Of returns the Kind of a name. It does not allocate.
func Of(name string) Kind {
	if len(name) > maxName {
		return None
	}
	h := uint32(Hash(name)) &^ MajorBit
	start := starts()
	low, high := int(start[h>>shelfShift]), int(start[h>>shelfShift+1])
	for low < high {
		middle := int(uint(low+high) >> 1)
		switch v := hashAt(middle); {
		case v&^MajorBit == h:
			return City + Kind(v&MajorBit)
		case v < h:
			low = middle + 1
		default:
			high = middle
		}
	}
	return None
}

// The hashes are spread evenly, so that their first bits say within a few where
// one stands.
const (
	shelfShift = 20
	shelves    = 1 << (32 - shelfShift)
)

// starts are where the hashes begin that have the same first bits.
var starts = sync.OnceValue(func() *[shelves + 1]uint16 {
	table := new([shelves + 1]uint16)
	i := 0
	for shelf := range table {
		for i < len(hashes)/hashSize && int(hashAt(i)>>shelfShift) < shelf {
			i++
		}
		table[shelf] = uint16(i)
	}
	return table
})

// maxName is the longest name in bytes.
const maxName = 90

func hashAt(i int) uint32 {
	var b [hashSize]byte
	copy(b[:], hashes[i*hashSize:])
	return binary.LittleEndian.Uint32(b[:])
}

// Hash is a hash of a name without regard to case, accents of Latin letters and
// the marks between its words.
func Hash(name string) uint64 {
	h := uint64(14695981039346656037)
	mix := func(b byte) { h = (h ^ uint64(b)) * 1099511628211 }
	gap := false
	for _, r := range name {
		if !letter.Is(r) && !letter.IsDigit(r) && !letter.IsMark(r) {
			gap = r != '\'' && r != '’' && r != '.' && r != '\u00ad' || gap
			continue
		}
		if gap && h != 14695981039346656037 {
			mix(' ')
		}
		gap = false
		if r = plain(r); r < utf8.RuneSelf {
			mix(byte(r))
			continue
		}
		var buffer [utf8.UTFMax]byte
		for _, b := range buffer[:utf8.EncodeRune(buffer[:], r)] {
			mix(b)
		}
	}
	return h ^ h>>29
}

// accents are Latin letters by the plain ones they stand for.
var accents = map[rune]rune{}

func init() {
	for _, set := range [...]string{"aàáâãäåāăąǎạảấầẩẫậắằẳẵặ", "cçćĉċč", "dďđḍ", "eèéêëēĕėęěẹẻẽếềểễệə", "gĝğġģ", "hĥħḥ", "iìíîïĩīĭįıỉị", "jĵ", "kķ", "lĺļľłḷ", "nñńņňŋ", "oòóôõöøōŏőơọỏốồổỗộớờởỡợ",
		"rŕŗř", "sśŝşšșṣ", "tţťŧțṭ", "uùúûüũūŭůűųưụủứừửữự", "wŵ", "yýÿŷỳỵỷỹ", "zźżžẓ"} {
		var base rune
		for i, r := range set {
			if i == 0 {
				base = r
			}
			accents[r] = base
		}
	}
}

// plain is the small letter without its accent.
func plain(r rune) rune {
	r = letter.Lower(r)
	if r < 0x370 || 0x1e00 <= r && r < 0x1f00 { // the blocks of Latin letters
		if p, ok := accents[r]; ok {
			return p
		}
	}
	return r
}
