package dom

// A tag is the name of an element, as far as the cut tells names apart.
type tag uint8

// The tags, in groups.
const (
	tagOther  tag = iota // flows within a line, or is not known
	tagCustom            // an unknown element with a hyphen in its name: a box

	// Formatting elements, which the parser opens again in every paragraph.
	tagA
	tagB
	tagBig
	tagCode
	tagEm
	tagFont
	tagI
	tagNobr
	tagS
	tagSmall
	tagStrike
	tagStrong
	tagTt
	tagU

	// Elements whose text the tokenizer does not look into.
	tagScript
	tagStyle
	tagTitle
	tagTextarea
	tagIframe
	tagNoscript
	tagNoembed
	tagNoframes
	tagXmp
	tagPlaintext

	tagSvg
	tagMath

	// Boxes that end where their end tag stands.
	tagAddress
	tagArticle
	tagAside
	tagBlockquote
	tagButton
	tagCenter
	tagDetails
	tagDiv
	tagDl
	tagFieldset
	tagFigcaption
	tagFigure
	tagFooter
	tagHeader
	tagMain
	tagMenu
	tagNav
	tagOl
	tagSection
	tagSummary
	tagUl
	tagPre

	// Boxes that end in other ways too.
	tagP
	tagHeading
	tagHr
	tagItem

	tagTable
	tagCell // td, th, caption
	tagRow  // tr, tbody, thead, tfoot, colgroup, col

	// Elements in which other rules hold.
	tagSelect
	tagTemplate
	tagObject // applet and marquee too
	tagFrameset

	// Elements of the head.
	tagHead // html and head
	tagMeta // meta, link and base
	tagBody
	tagForm // and other boxes that are not kept track of
)

func (t tag) formatting() bool { return t >= tagA && t <= tagU }
func (t tag) raw() bool        { return t >= tagScript && t <= tagPlaintext }
func (t tag) box() bool        { return t >= tagAddress && t <= tagPre }
func (t tag) special() bool    { return t >= tagAddress && t <= tagRow }

// longestTag bounds the names that are looked up.
const longestTag = 12

// tagOf looks a name up; case does not matter.
func tagOf(name []byte) tag {
	var lower [longestTag]byte
	if len(name) > len(lower) {
		return unknown(name)
	}
	for i, b := range name {
		if b >= 'A' && b <= 'Z' {
			b |= 0x20
		}
		lower[i] = b
	}
	if t := named(lower[:len(name)]); t != tagOther {
		return t
	}
	return unknown(name)
}

// unknown tells components from other elements that have no name here.
func unknown(name []byte) tag {
	for _, b := range name {
		if b == '-' {
			return tagCustom
		}
	}
	return tagOther
}
