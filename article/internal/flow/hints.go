package flow

import (
	"strings"

	"github.com/newspage-go/newspage/article/internal/dom"
)

// Hint is a group of words that authors of templates put into class, id,
// itemprop, role and data-component attributes.
type Hint uint8

// The groups. What they say is a hint, never a verdict.
const (
	HintBody Hint = iota
	HintArticle
	HintTitle
	HintDeck
	HintByline
	HintBio
	HintDate
	HintCaption
	HintCredit
	HintTags
	HintBreadcrumb
	HintKicker
	HintRelated
	HintTrending
	HintTeaser
	HintPromo
	HintComment
	HintSocial
	HintAd
	HintNav
	HintHeader
	HintFooter
	HintSidebar
	HintCookie
	HintMedia
	HintQuote
	HintFactBox
	HintNotice
	HintPaywall
	HintLive
	HintWidget
	HintHide
	HintCount
)

// hintWords are the words of each group, written as they open a token of an
// attribute; a word ending in "." is a whole token. Collected by reading
// templates of news sites in a dozen languages.
var hintWords = [HintCount]string{
	HintBody:       "articlebody articletext article-body article-text article-content articlecontent storybody story-body storycontent story-content story-text entry-content entrycontent post-content postcontent post-body postbody body. bodytext body-text maintext richtext rich-text content-body contentbody text. texto. texte. fulltext cuerpo corpo inhalt paragraph prose nota-",
	HintArticle:    "article story. post. entry. single news-detail newsdetail detail. artikel articulo noticia nota. hentry main. maincontent main-content content. primary",
	HintTitle:      "title headline heading hed. headtitle titre titulo titel h1.",
	HintDeck:       "deck. dek. subtitle subhead sub-title standfirst summary excerpt lead. lede. intro. chapo sapo bajada abstract teaser-text vorspann description. keypoints key-points highlights tldr sottotitolo sumario entradilla",
	HintByline:     "byline author autor auteur autore writer reporter contributor vcard. fn. redakteur signature firma. credit-line",
	HintBio:        "bio. biography author-bio authorbio about-author aboutauthor author-box authorbox author-info author-desc author-card",
	HintDate:       "date. datetime dateline dateline. timestamp time. published publish pubdate updated modified datum fecha data. posted meta. postmeta post-meta article-meta entry-meta",
	HintCaption:    "caption figcaption legende leyenda bildunterschrift wp-caption image-desc photo-desc img-desc cutline",
	HintCredit:     "credit copyright source. sources. quelle fuente rights agency attribution photographer",
	HintTags:       "tags. tag. taglist tag-list tag-links topics topic keywords categories post-tags article-tags labels schlagwort etiquetas",
	HintBreadcrumb: "breadcrumb crumb bread pathway",
	HintKicker:     "kicker eyebrow overline rubric section-name sectionname category channel topline dachzeile roofline cat-link flag.",
	HintRelated:    "related relate recommend recirc readmore read-more readnext read-next more-on moreon more-from morefrom see-also seealso also. also- further similar suggest linked jp-relatedposts yarpp nextprev post-navigation next-article next-post prev. similaires relacionad mehr-zum lesen-sie associated inline-link incontent",
	HintTrending:   "trending popular most mostread most-read mostviewed most-viewed topstories top-stories latest recent. recent- newest breaking editors-pick editorspick picks hot. ranking ticker toplist special-coverage meistgelesen lomas headlines",
	HintTeaser:     "teaser card cards tease promo-item list-item listitem thumb grid tile item. items. feed. carousel slider swiper",
	HintPromo:      "newsletter subscribe subscription signup sign-up promo. promo- promotion cta. cta- callout donate donation membership abo. abonn app-download appdownload banner offer mailing optin opt-in shop. store. event.",
	HintComment:    "comment disqus respond. reply discussion kommentar comentario commentaire forum. livefyre coral fb-comments reader-",
	HintSocial:     "share sharing social facebook twitter whatsapp linkedin pinterest follow addthis addtoany sns. bookmark print. email. like.",
	HintAd:         "ad. ads. adv. advert advertisement adsbygoogle adunit ad-slot adslot ad-container dfp gpt. sponsor sponsored taboola outbrain anzeige werbung publicidad pub. mpu. leaderboard native-ad adbox affiliate partner commercial",
	HintNav:        "nav. nav- navbar navigation menu submenu megamenu topbar toolbar skip search. search- searchbox pagination pager hamburger login log-in account language lang-",
	HintHeader:     "header masthead site-header page-header top. logo brand",
	HintFooter:     "footer foot. bottom. colophon legal imprint impressum",
	HintSidebar:    "sidebar side-bar side. aside rail right. rightcol right-col right-rail secondary complementary col-right column-right aux. marginal",
	HintCookie:     "cookie consent gdpr cmp. onetrust privacy ccpa didomi",
	HintMedia:      "video player gallery slideshow audio media. media- image photo. photo- picture figure lightbox jwplayer vjs podcast",
	HintQuote:      "quote blockquote pullquote pull-quote zitat tweet instagram-media",
	HintFactBox:    "factbox fact-box infobox info-box faktaboks fakta factfile sidebox box. box- explainer glossary",
	HintNotice:     "disclaimer correction editors-note editornote editor-note disclosure notice. note. alert",
	HintPaywall:    "paywall premium locked gate. regwall subscriber metered piano",
	HintLive:       "live. liveblog live-blog liveticker live-entry timeline",
	HintWidget:     "widget module. module- block. component sidebar-widget plugin external embed",
	HintHide:       "hidden hide. visually sr-only screen-reader screenreader sronly invisible offscreen print-only printonly tooltip popup modal overlay lightbox- dropdown d-none",
}

// hintWord is one word of the index.
type hintWord struct {
	word  string
	third byte // see thirdOf
	whole bool
	hint  Hint
}

// thirdOf returns the third byte of a word, the same for both cases of a letter;
// 0 if it has none.
func thirdOf(word string) byte {
	if len(word) < 3 {
		return 0
	}
	return word[2] | 0x20
}

// hintIndex holds the words by their first two letters; see pair. Most tokens begin
// with none of them, which hintBegins tells.
var hintIndex, hintBegins = indexHints()

// pair numbers the two letters that s opens with, in any case; what is no
// letter in second place is 0.
func pair(s string) int {
	first, second := int(s[0]|0x20-'a'), 0
	if len(s) > 1 && s[1]|0x20 >= 'a' && s[1]|0x20 <= 'z' {
		second = int(s[1]|0x20-'a') + 1
	}
	return first*27 + second
}

func indexHints() (index [26 * 27][]hintWord, begins dom.Begins) {
	for h, words := range hintWords {
		for word := range strings.FieldsSeq(words) {
			bare, whole := strings.CutSuffix(word, ".")
			if bare[0] < 'a' || bare[0] > 'z' {
				continue
			}
			i := pair(bare)
			index[i] = append(index[i], hintWord{bare, thirdOf(bare), whole, Hint(h)})
			begins.Add(bare)
		}
	}
	return index, begins
}

// hintAttribute reports whether the tokens of an attribute name what an element is for.
func hintAttribute(key string) bool {
	switch key {
	case "class", "id", "itemprop", "role", "data-component", "data-testid", "data-type", "data-qa":
		return true
	}
	return false
}

// hintsIn scans an attribute's value once; words are tried where a token opens.
func hintsIn(value string) (set uint64) {
	opens := true
	for i := 0; i < len(value); i++ {
		c := value[i]
		upper := c >= 'A' && c <= 'Z'
		if upper {
			// camelCase opens a token at the capital, not within CAPITALS.
			opens = opens || i > 0 && (value[i-1] < 'A' || value[i-1] > 'Z')
			c += 'a' - 'A'
		}
		if c < 'a' || c > 'z' {
			opens = c < 0x80
			continue
		}
		if opens && hintBegins.May(value[i:]) {
			set |= hintsAt(value[i:], hintIndex[pair(value[i:])])
		}
		opens = false
		for i+1 < len(value) && isLower(value[i+1]) {
			i++
		}
	}
	return set
}

func isLower(b byte) bool { return b-'a' <= 'z'-'a' }

func hintsAt(value string, words []hintWord) (set uint64) {
	third := thirdOf(value)
	for i := range words {
		w := &words[i]
		if w.third != 0 && w.third != third || !dom.HasPrefixFold(value, w.word) {
			continue
		}
		if w.whole && !tokenEnds(value, len(w.word)) {
			continue
		}
		set |= 1 << w.hint
	}
	return set
}

// tokenEnds reports whether a token ends before value[i].
func tokenEnds(value string, i int) bool {
	if i >= len(value) {
		return true
	}
	c := value[i]
	return c < 'a' || c > 'z'
}

// hash hashes a text, eight bytes at a time.
func hash(s string) uint32 {
	const factor = 0x9E3779B97F4A7C15
	h := uint64(len(s))
	for ; len(s) >= 8; s = s[8:] {
		word := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		h = (h ^ word) * factor
		h ^= h >> 29
	}
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * factor
	}
	return uint32(h >> 32)
}
