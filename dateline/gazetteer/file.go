package gazetteer

import (
	_ "embed"
	"encoding/binary"
	"strings"
	"sync"
)

// The file holds, each behind its length in four bytes: the codes of countries,
// those with cities first, as a city has one byte for its country's number;
// regions, a line each with code and name; cities, sixteen bytes each; their names,
// a line each; and references, five bytes of a name's hash and three of what bears
// it, sorted. It is read where it lies.
//
//go:embed gazetteer.bin
var file string

const (
	fileMark      = "NPG1"
	recordSize    = 16
	referenceSize = 8
	hashMask      = 1<<40 - 1
	countryBase   = 1 << 22 // references from here on are to countries
	regionBase    = 1 << 23 // and from here on to regions
)

type tables struct {
	codes       string
	regions     []string
	regionIndex map[string]int // number of a region by its code
	cities      string
	names       string
	refs        string
}

// table cuts the file on first use.
var table = sync.OnceValue(func() *tables { return read(file) })

func read(file string) *tables {
	t := new(tables)
	rest := file[len(fileMark):]
	next := func() string {
		n := number(rest, 4)
		part := rest[4 : 4+n]
		rest = rest[4+n:]
		return part
	}
	t.codes = next()
	t.regions = strings.Split(next(), "\n")
	t.cities, t.names, t.refs = next(), next(), next()
	t.regionIndex = make(map[string]int, len(t.regions))
	for i, line := range t.regions {
		code, _, _ := strings.Cut(line, "\t")
		t.regionIndex[code] = i + 1
	}
	return t
}

// number reads n bytes, the smallest first.
func number(s string, n int) int {
	v := 0
	for i := n - 1; i >= 0; i-- {
		v = v<<8 | int(s[i])
	}
	return v
}

// A record is a city.
type record struct {
	lat, lon       int16 // hundredths of a degree
	population     int
	country, flags uint8
	region         uint16
	name           int // where its name begins
}

func (r record) capital() bool { return r.flags&1 != 0 }

func (t *tables) city(i uint32) record {
	s := t.cities[int(i)*recordSize:][:recordSize]
	return record{lat: int16(number(s, 2)), lon: int16(number(s[2:], 2)), population: number(s[4:], 4),
		country: s[8], flags: s[9], region: uint16(number(s[10:], 2)), name: number(s[12:], 4)}
}

func (t *tables) country(r record) string { return t.codes[2*int(r.country):][:2] }

func (t *tables) name(r record) string {
	name, _, _ := strings.Cut(t.names[r.name:], "\n")
	return name
}

// regionCode and regionName are of a region by its number; 0 is none.
func (t *tables) regionCode(i int) string {
	if i == 0 {
		return ""
	}
	code, _, _ := strings.Cut(t.regions[i-1], "\t")
	return code
}

func (t *tables) regionName(i int) string {
	if i == 0 {
		return ""
	}
	_, name, _ := strings.Cut(t.regions[i-1], "\t")
	return name
}

// areaOf is the area with the code "US.TX", or "FR" for a whole country.
func (t *tables) areaOf(code string) area {
	country, _, ok := strings.Cut(code, ".")
	if !ok {
		return area{country: country}
	}
	i := t.regionIndex[code]
	return area{country: country, region: i, name: t.regionName(i)}
}

func (t *tables) references() int { return len(t.refs) / referenceSize }

func (t *tables) bytes(i int) uint64 {
	var b [referenceSize]byte
	copy(b[:], t.refs[i*referenceSize:])
	return binary.LittleEndian.Uint64(b[:])
}

func (t *tables) hash(i int) uint64      { return t.bytes(i) & hashMask }
func (t *tables) reference(i int) uint32 { return uint32(t.bytes(i) >> 40) }

// search returns the first reference with a hash of at least h.
func (t *tables) search(h uint64) (i int, found bool) {
	low, high := 0, t.references()
	for low < high {
		middle := int(uint(low+high) >> 1)
		if t.hash(middle) < h {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, low < t.references() && t.hash(low) == h
}
