package article

import (
	"net/url"
	"strings"
	"testing"
)

func TestAbsolute(t *testing.T) {
	base, _ := url.Parse("https://Quay.example/news/page?a=b")
	bare, _ := url.Parse("//quay.example/news")
	for _, address := range []string{
		"", "/", "/a", "/a/b.html", "/a//b", "//cdn.example/a", "/a/../b", "/a/.", "/a?b=c&d", "/a?", "/a#b", "/ä", "/a b", "/a%20b", "a/b", "?x=y", "#top",
		"https://quay.example/a?b=c", "https://quay.example", "https://quay.example/", "https://quay.example/a/./b", "https://a:80/b", "https://u@a/b",
		"HTTP://a/b", "javascript:void(0)", "mailto:a@b", "http:///a", "https://a./b", "https://-/b",
	} {
		for _, from := range []*url.URL{nil, base, bare} {
			task := task{base: from}
			want := ""
			if u, err := url.Parse(address); err == nil && address != "" {
				if from != nil {
					u = from.ResolveReference(u)
				}
				if want = u.String(); strings.HasPrefix(want, "javascript:") {
					want = ""
				}
			}
			if got := task.absolute(address); got != want {
				t.Errorf("%q from %v is %q, want %q", address, from, got, want)
			}
		}
	}
}

func TestPlainPathsAreAsParsed(t *testing.T) {
	plain := 0
	for b := byte(1); b < 0x80; b++ {
		for _, address := range []string{
			"https://quay.example/a" + string(b) + "c", "https://quay" + string(b) + "x.example/a", "http://quay.example/" + string(b), "https://quay.example/a?b" + string(b) + "c",
		} {
			if !isPlainPath(address, "https://") && !isPlainPath(address, "http://") {
				continue
			}
			plain++
			if u, err := url.Parse(address); err != nil || u.String() != address {
				t.Errorf("%q is taken as it is, but parsed it is %v, %v", address, u, err)
			}
		}
	}
	if plain < 200 {
		t.Errorf("only %d addresses were taken as they are", plain)
	}
}
