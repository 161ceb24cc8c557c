package gazetteer

import (
	"fmt"
	"runtime"
	"testing"
)

func TestResolve(t *testing.T) {
	for _, c := range []struct{ name, region, hint, country, in, why string }{
		{"GENEVA", "", "", "CH", "Geneva", "the large one of several"},
		{"Geneva", "N.Y.", "", "US", "New York", "a region as agencies write it"},
		{"BUFFALO", "NY", "", "US", "New York", "a region as the post writes it"},
		{"Paris", "", "", "FR", "", "no region: the capital"},
		{"PARIS", "Texas", "", "US", "Texas", "a region in full"},
		{"LONDON", "Ont.", "", "CA", "Ontario", "a province"},
		{"London", "", "CA", "GB", "England", "a hint does not move a capital"},
		{"Victoria", "", "CA", "CA", "British Columbia", "a hint settles what is in doubt"},
		{"Birmingham", "", "", "GB", "England", "the larger one"},
		{"Birmingham", "Ala.", "", "US", "Alabama", "and the other one"},
		{"WASHINGTON", "", "", "US", "", "agencies write it without a region"},
		{"Bruselas", "", "", "BE", "", "a name in Spanish"},
		{"San Juan", "R. Dominicana", "", "DO", "San Juan Province", "a country as a Spanish agency shortens it"},
		{"Londres", "R.Unido", "", "GB", "England", "the same without a space"},
		{"Riad", "A. Saudí", "", "SA", "", "with an accent"},
		{"Wien", "", "", "AT", "", "a name in its own language"},
		{"北京", "", "", "CN", "", "Chinese"},
		{"لندن", "", "", "GB", "", "Arabic"},
		{"Москва", "", "", "RU", "", "Russian"},
		{"서울", "", "", "KR", "", "Korean"},
		{"SÃO PAULO", "", "", "BR", "", "accents and capitals"},
		{"Sao Paulo", "", "", "BR", "", "no accents"},
		{"UNITED NATIONS", "", "", "UN", "", "no country's"},
		{"JERUSALEM", "", "", "IL", "", "as GeoNames has it"},
		{"JOHANNESBURG", "", "", "ZA", "Gauteng", "one of the last countries of the alphabet"},
		{"CAPE TOWN", "", "", "ZA", "", "another city of it"},
		{"LUSAKA", "", "", "ZM", "", "the last but one"},
		{"HARARE", "", "", "ZW", "", "the last"},
		{"ANTARCTICA", "", "", "AQ", "", "a country without a city"},
		{"嘉義", "", "", "TW", "", "a city of which GeoNames has no people"},
		{"雲林縣", "", "", "TW", "", "a county"},
		{"臺北", "", "", "TW", "Taiwan", "the formal character"},
		{"Hualien", "", "", "TW", "", "a county in Latin letters"},
		{"SINGAPORE", "", "", "SG", "", "a city that is a country"},
		{"INDIA", "", "", "IN", "", "a country alone"},
		{"N.J.", "", "", "US", "New Jersey", "a state alone"},
		{"Nowhere Quay", "Germany", "", "DE", "", "the region is known though the place is not"},
		{"Nowhere Quay", "", "", "", "", "nothing is known"},
		{"", "", "", "", "", "no name"},
	} {
		found := Resolve(c.name, c.region, Hint{Country: c.hint})
		if c.country == "" {
			if len(found) > 0 {
				t.Errorf("%s: %+v: %s", c.name, found[0], c.why)
			}
			continue
		}
		if len(found) == 0 || found[0].Country != c.country || c.in != "" && found[0].Region != c.in {
			t.Errorf("%s, %s: %+v, want %s %s: %s", c.name, c.region, found, c.country, c.in, c.why)
		}
	}
}

func TestCoordinates(t *testing.T) {
	p := Resolve("Tokyo", "", Hint{})[0]
	if p.Lat < 35 || p.Lat > 36 || p.Lon < 139 || p.Lon > 140.5 || p.Population < 5e6 {
		t.Errorf("Tokyo: %+v", p)
	}
	if p := Resolve("Buenos Aires", "", Hint{})[0]; p.Lat > -34 || p.Lon > -58 {
		t.Errorf("south and west are negative: %+v", p)
	}
}

// TestSize holds the file to two megabytes and what it takes in memory to eight.
func TestSize(t *testing.T) {
	if len(file) > 2e6 {
		t.Errorf("the file has %d bytes", len(file))
	}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	Resolve("Oslo", "", Hint{})
	runtime.GC()
	runtime.ReadMemStats(&after)
	if taken := int64(after.HeapAlloc) - int64(before.HeapAlloc); taken > 8<<20 {
		t.Errorf("%d bytes of heap after first use", taken)
	}
}

func FuzzResolve(f *testing.F) {
	f.Add("Paris", "Texas", "US")
	f.Add("北京", "", "")
	f.Add("\xff\xfe", "\x00", "XX")
	f.Fuzz(func(t *testing.T, name, region, country string) {
		for _, p := range Resolve(name, region, Hint{Country: country}) {
			if len(p.Country) != 2 || p.Lat < -90 || p.Lat > 90 || p.Lon < -180 || p.Lon > 180 || p.Population < 0 {
				t.Fatalf("Resolve(%q, %q) = %+v", name, region, p)
			}
		}
	})
}

func BenchmarkResolve(b *testing.B) {
	for b.Loop() {
		Resolve("GENEVA", "", Hint{})
	}
}

func BenchmarkMiss(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Resolve("Nowhere Quay", "", Hint{})
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		read(file)
	}
}

func ExampleResolve() {
	for _, p := range Resolve("Paris", "Texas", Hint{}) {
		fmt.Println(p.Name, p.Country, p.Region, p.Lat, p.Lon)
	}
	// Output: Paris US Texas 33.66 -95.55
}
