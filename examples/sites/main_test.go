package main

import (
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	in := `<div class="ribbon">Harbour</div><h1>The boats are back</h1>
<p>The harbour master said that all boats of the town are back in the port, and that their crews are well.</p>
<div class="club"><p>Members of the reading club of this paper sail for half the price in spring, and so can you.</p></div>
<p>Nobody had expected the storm to last for as long as it did, and the quay will have to be mended.</p>`
	var out strings.Builder
	run(strings.NewReader(in), &out)
	if got := out.String(); !strings.HasPrefix(got, "Harbour: The boats are back\n") || strings.Contains(got, "club") {
		t.Errorf("the site's extractor was not heard:\n%s", got)
	}
}
