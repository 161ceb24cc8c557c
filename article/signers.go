package article

import (
	"strings"

	"github.com/newspage-go/newspage/article/page"
	"github.com/newspage-go/newspage/boilerplate"
)

// signers returns the authors whom a line names by its opening words, or by
// links to their pages.
func (d *Draft) signers(b *page.Block) []Author {
	linked := d.linkedSigners(b)
	if by := behindDay(b.Text); by != "" {
		if authors := d.authorsIn(by); len(authors) > 0 && areFullNames(authors) {
			return authors
		}
	}
	if c := boilerplate.Credits(b.Text); len(c) > 0 && c[0].Kind == boilerplate.CreditByline {
		authors := d.authorsIn(b.Text)
		if len(authors) > 0 && authors[0].Kind == AuthorOrganization && len(linked) > 0 && linked[0].Name == authors[0].Name {
			return linked // an account's name looks like a firm's
		}
		return authors
	}
	if label, names, ok := cutLabel(b.Text); ok && names != "" && isBylineLabel(label) {
		return d.authorsIn(b.Text)
	}
	if opensByline(b.Text) || behindSentence(b.Text) != b.Text {
		if authors := d.authorsIn(b.Text); len(authors) > 0 && areFullNames(authors) {
			return authors
		}
	}
	return linked
}

// behindDay returns the byline that stands behind the day that a line opens with:
// "3 May 2024 by Jane Doe"; "" if there is none.
func behindDay(text string) string {
	if text == "" || !isDigit(text[0]) {
		return ""
	}
	_, start, end, ok := findDate(text, "")
	if !ok || start > 0 {
		return ""
	}
	rest := strings.TrimLeft(text[end:], " ,|·•–-\n")
	if first, _, ok := strings.Cut(rest, " "); !ok || !isBy(first) {
		return ""
	}
	return rest
}

// linkedSigners returns those to whose pages a line links.
func (d *Draft) linkedSigners(b *page.Block) []Author {
	var authors []Author
	for _, l := range b.Links {
		member := memberWords.exactly(l.URL)
		if l.Rel != "author" && !isProfile(l.URL) && !member {
			continue
		}
		text := b.Text[l.Start:l.End]
		found := d.authorsIn(text)
		if l.Rel == "author" && (len(found) == 0 || found[0].Kind == AuthorOrganization && !strings.Contains(text, ".")) {
			if nick := nickname(text); nick != nil {
				found = nick
			}
		}
		if member && b.Verdict().Role != page.Byline && !areFullNames(found) {
			continue
		}
		for i := range found {
			found[i].URL, found[i].Raw = l.URL, b.Text
		}
		authors = mergeAuthors(authors, found...)
	}
	return authors
}

// opensByline reports whether a short line begins with words that lead to who
// wrote, in a form that needs the names to be certain: "Autoren Jane Doe und …",
// "Gastbeitrag von …".
func opensByline(text string) bool {
	const longest = 90
	if len(text) >= longest {
		return false
	}
	behind := behindOpener(text)
	return behind != "" && (behind != text || withoutLabel(text) != text)
}

// profileWords stand in the addresses of the pages of authors.
var profileWords = newFragments(
	"/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/autori/", "/by/", "/byline/", "/writers/",
	"/staff/", "/journalist", "/reporter", "/contributor", "/columnist", "/redakteur", "/redaktion/", "/redaccion/",
)

// memberWords stand in the addresses of the pages of people who are not all authors.
var memberWords = newFragments("/member/", "/members/", "/profile/", "/profiles/", "/profil/", "/user/", "/users/", "/team/", "/our-team/")

func isProfile(address string) bool { return profileWords.exactly(address) }
