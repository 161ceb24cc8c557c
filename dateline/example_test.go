package dateline_test

import (
	"fmt"

	"github.com/newspage-go/newspage/dateline"
)

func ExampleCut() {
	d, rest, found := dateline.Cut("GENEVA, June 29 (Xinhua) — Delegates met.")
	fmt.Println(found, d.Places[0].Name, d.Date.Month, d.Date.Day, d.Agency)
	fmt.Println(rest)
	// Output:
	// true GENEVA June 29 Xinhua
	// Delegates met.
}

func ExampleParse() {
	d, err := dateline.Parse("PORTLAND, Ore. (AP)")
	fmt.Println(d.Places[0].Name, d.Places[0].Region, d.Agency, err)
	// Output: PORTLAND Ore. AP <nil>
}
