package article

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/newspage-go/newspage/article/internal/dom"
)

// embeds lists what the page loads into the story from elsewhere: frames,
// players, and the quoted posts that scripts turn into frames.
func (t *task) embeds() {
	s := t.scene
	if s.body < 0 {
		return
	}
	before := t.bodyBefore()
	for _, n := range t.flow.Page.Stated.Media {
		source := embedded(n)
		if source == "" {
			continue
		}
		at := t.flow.Page.Before(n)
		if at > s.end || len(t.article.Embeds) == maxPictures {
			break
		}
		if at > s.title && !isSign(n) && (at < s.end || s.ends(n)) {
			t.addEmbed(source, before[at])
		}
	}
}

// embedded returns the address of what an element embeds, "" for none.
func embedded(n *html.Node) string {
	switch n.DataAtom {
	case atom.Iframe, atom.Embed:
		return loaded(n)
	case atom.Video, atom.Audio:
		for c := n; c != nil; c = dom.Next(c, n) {
			if c == n || c.DataAtom == atom.Source {
				if source := loaded(c); source != "" {
					return source
				}
			}
		}
	case atom.Object:
		return dom.Attr(n, "data")
	case atom.Blockquote:
		return postAddress(n)
	}
	return ""
}

// loaded returns the address that an element loads: its src or, where a script sets
// that late or when the reader agrees, the attribute in which it waits.
func loaded(n *html.Node) string {
	waiting := ""
	for i := range n.Attr {
		a := &n.Attr[i]
		switch {
		case !isFetched(a.Val):
		case a.Key == "src":
			return a.Val
		case strings.HasPrefix(a.Key, "data-") && strings.HasSuffix(a.Key, "src") && waiting == "":
			waiting = a.Val
		}
	}
	return waiting
}

// isFetched reports whether something is loaded from an address.
func isFetched(address string) bool {
	for _, scheme := range [...]string{"about:", "blob:", "data:", "javascript:"} {
		if strings.HasPrefix(address, scheme) {
			return false
		}
	}
	return address != ""
}

// postAddress returns the address of the post that a blockquote stands for:
// the one it states, else its last link.
func postAddress(n *html.Node) string {
	class := dom.Attr(n, "class")
	if !strings.Contains(class, "-tweet") && !strings.Contains(class, "-video") && !strings.Contains(class, "-media") &&
		!strings.Contains(class, "-embed") && !strings.Contains(class, "-post") {
		return ""
	}
	for _, key := range [...]string{"cite", "data-url", "data-href"} {
		if v := dom.Attr(n, key); strings.HasPrefix(v, "http") {
			return v
		}
	}
	last := ""
	for c := dom.Next(n, n); c != nil; c = dom.Next(c, n) {
		if href := dom.Attr(c, "href"); c.DataAtom == atom.A && strings.HasPrefix(href, "http") {
			last = href
		}
	}
	return last
}

// isSign reports whether a frame is too small to be read: it counts readers.
func isSign(n *html.Node) bool {
	for _, key := range [...]string{"width", "height"} {
		if v := dom.Attr(n, key); v == "0" || v == "1" {
			return true
		}
	}
	return false
}

// adHosts are parts of the names of hosts that serve advertisements and counts.
var adHosts = newFragments("doubleclick", "googlesyndication", "googletagmanager", "adservice", "adserver", "recaptcha", "ads.")

func (t *task) addEmbed(source string, parts int) {
	address := t.absolute(source)
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || adHosts.exactly(u.Host) {
		return
	}
	for _, have := range t.article.Embeds {
		if have.URL == address {
			return
		}
	}
	t.article.Embeds = append(t.article.Embeds, Embed{Provider: registrable(u.Hostname()), URL: address, Part: parts})
}
