package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/internal/flow"
)

// language returns what the page is written in: as the caller says, as the
// page states, as its words show.
func (t *task) language() string {
	p := t.flow.Page
	stated := func() string {
		if tag := languageTag(p.Stated.Lang); tag != "" {
			return tag
		}
		if v, ok := p.Stated.First("og:locale", "content-language", "language", "dc.language"); ok {
			if tag := languageTag(v.Text); tag != "" {
				return tag
			}
		}
		for _, item := range p.Stated.Items {
			if tag := languageTag(item.Text("inLanguage")); tag != "" && item.Depth == 0 {
				return tag
			}
		}
		return ""
	}
	if tag := languageTag(t.hints.Language); tag != "" {
		return tag
	}
	if tag := stated(); tag != "" {
		return tag
	}
	return flow.Language(p.Blocks, t.flow.Features)
}

// languageTag puts a language as stated ("en_US", "DE-de") into BCP 47 form;
// "" for what is none.
func languageTag(s string) string {
	s, _, _ = strings.Cut(strings.TrimSpace(s), ",")
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '-' || r == '_' })
	if len(parts) == 0 || len(parts[0]) < 2 || len(parts[0]) > 3 || !isAlpha(parts[0]) {
		return ""
	}
	tag := strings.ToLower(parts[0])
	for _, part := range parts[1:] {
		switch {
		case len(part) == 4 && isAlpha(part):
			tag += "-" + strings.ToUpper(part[:1]) + strings.ToLower(part[1:])
		case len(part) == 2 && isAlpha(part):
			tag += "-" + strings.ToUpper(part)
		}
	}
	return tag
}

func isAlpha(s string) bool {
	for _, c := range []byte(s) {
		if c|0x20 < 'a' || c|0x20 > 'z' {
			return false
		}
	}
	return true
}
