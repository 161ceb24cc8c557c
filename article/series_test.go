package article

import (
	"context"
	"strings"
	"testing"
)

// TestClosingSeries: a list that closes a story in plain text belongs to it; one with a
// heading that calls other stories does not.
func TestClosingSeries(t *testing.T) {
	const story = `Harbour band to tour in June

The Harbour Lights will play four concerts on the west coast in June, the band said on Monday, its first tour since the flood closed the old town hall.

"We have waited for this for two years, and so have the people who wrote to us," said Mara Quill, who sings and plays the accordion, at the rehearsal on Tuesday.

Tickets are sold at the door and in the library, and school classes need none, the band said in the statement that it read to the reporters.

`
	for _, c := range []struct {
		list, entry string
		body        bool
		why         string
	}{
		{"Tour dates\nJune 9 – Quayside Hall, Northgate\nJune 10 – Market Square, Eastport\nJune 14 – Old Mill, Westbury\nJune 17 – School Yard, Southwick\n", "June 14 – Old Mill, Westbury", true, "days, each with what is on"},
		{"1) Lighthouse Song\nhttps://quay.example/1\n2) Four Boats\nhttps://quay.example/2\n3) The Pier\nhttps://quay.example/3\n4) West Wind\nhttps://quay.example/4\n", "3) The Pier", true, "numbers in turn, each with its address"},
		{"Most read\n1. Ferry leaves before storm\n2. Council votes on new bridge\n3. Two boats on the sandbank\n4. School reopens after flood\n", "3. Two boats on the sandbank", false, "other stories"},
		{"Other news\nJune 9 – Ferry leaves before the storm\nJune 10 – Council votes on new bridge\nJune 14 – Two boats on the sandbank\nJune 17 – School reopens after flood\n", "June 14 – Two boats on the sandbank", false, "a line that calls other stories"},
		{"By date\nJune 17 – Ferry leaves before the storm\nJune 14 – Council votes on new bridge\nJune 10 – Two boats on the sandbank\nJune 9 – School reopens after flood\n", "June 10 – Two boats on the sandbank", false, "days that run backwards"},
		{"June 9 – Quayside Hall, Northgate\nJune 10 – Market Square, Eastport\n", "June 10 – Market Square, Eastport", false, "two are no series"},
	} {
		a, err := new(Parser).Parse(context.Background(), strings.NewReader(story+c.list), Hints{ContentType: "text/plain"})
		if err != nil {
			t.Errorf("%s: %v", c.why, err)
			continue
		}
		found := false
		for _, p := range a.Body {
			found = found || strings.Contains(p.Text, c.entry)
		}
		if found != c.body {
			t.Errorf("%s: %q in the body: %t, want %t", c.why, c.entry, found, c.body)
		}
	}
}
