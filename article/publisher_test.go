package article

import (
	"net/url"
	"testing"
)

func TestPublisher(t *testing.T) {
	const item = `<script type="application/ld+json">[{"@type":"WebSite","name":"The Quay Post"},{"@type":"NewsArticle","headline":"Lamps on the pier lit again","publisher":{"@type":"Organization","name":"Quay Media Ltd"}}]</script>`
	for _, c := range []struct{ name, head, title, want, why string }{
		{"stated", `<meta property="og:site_name" content="Quay Post">` + item, "", "Quay Post", "what the page says for other sites"},
		{"item", item, "", "The Quay Post", "the site's item, not the house"},
		{"title", "", " | Quay", "Quay", "a part of the title that the address knows"},
		{"title in front", "", "Quay: ", "Quay", "in front of the headline"},
		{"library", `<meta name="dc.publisher" content="Quay Post">`, "", "Quay Post", "an element for libraries"},
		{"own body", `<script type="application/ld+json">{"@type":"Organization","name":"Quay Harbour Board","url":"https://www.quay.example/"}</script>`, "", "Quay Harbour Board", "a body whose site this is"},
		{"other body", `<script type="application/ld+json">{"@type":"Organization","name":"Far Board","url":"https://far.example/"}</script>`, "", "", "a body with another site"},
		{"within", `<meta property="og:title" content="Lamps on the pier lit again">`, " - The Old Quay Post - Town", "The Old Quay Post", "a part of the title that has the host's name in it"},
		{"nothing", "", " | a visit", "", "a part that nothing knows"},
	} {
		title := "Lamps on the pier lit again" + c.title
		if c.name == "title in front" {
			title = c.title + "Lamps on the pier lit again"
		}
		source := `<!doctype html><html lang=en><head><title>` + title + `</title>` + c.head + `</head><body>` + quayBody + `</body></html>`
		if a := parseString(t, source, Hints{URL: "https://www.quay.example/a"}); a.Publisher.Name != c.want {
			t.Errorf("%s: %q, want %q: %s", c.name, a.Publisher.Name, c.want, c.why)
		}
	}
}

func TestIsOfHost(t *testing.T) {
	for _, c := range []struct {
		name, host string
		want       bool
		why        string
	}{
		{"Quay Post", "www.quaypost.example", true, "the name itself"},
		{"The Old Quay Post", "quay-post.example", true, "the name with more before it, and a hyphen"},
		{"Lampette", "getlampette.example", true, "what the host adds to the name"},
		{"ÖHV", "oehv.example", true, "letters that hosts do not have"},
		{"Harbour & Sea Education Trust", "hsetglobal.example", true, "initials, and more"},
		{"Norland Small Boats Administration", "sba.example", true, "the last initials"},
		{"Lamps and Tides", "tides.quay.example", true, "a word before a dot"},
		{"Harbour Guides", "harbourinsurance.example", false, "a word that is little of the host"},
		{"Expert Guide", "quaypost.example", false, "nothing of the host"},
		{"News Blog", "blog.quay.example", false, "what many hosts have"},
	} {
		if got := isOfHost(c.name, &url.URL{Host: c.host}); got != c.want {
			t.Errorf("%s, %s: %t: %s", c.name, c.host, got, c.why)
		}
	}
}
