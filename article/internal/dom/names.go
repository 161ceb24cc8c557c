package dom

// named looks a lower-case name up.
func named(name []byte) tag {
	switch string(name) {
	case "a":
		return tagA
	case "b":
		return tagB
	case "big":
		return tagBig
	case "code":
		return tagCode
	case "em":
		return tagEm
	case "font":
		return tagFont
	case "i":
		return tagI
	case "nobr":
		return tagNobr
	case "s":
		return tagS
	case "small":
		return tagSmall
	case "strike":
		return tagStrike
	case "strong":
		return tagStrong
	case "tt":
		return tagTt
	case "u":
		return tagU
	case "script":
		return tagScript
	case "style":
		return tagStyle
	case "title":
		return tagTitle
	case "textarea":
		return tagTextarea
	case "iframe":
		return tagIframe
	case "noscript":
		return tagNoscript
	case "noembed":
		return tagNoembed
	case "noframes":
		return tagNoframes
	case "xmp":
		return tagXmp
	case "plaintext":
		return tagPlaintext
	case "svg":
		return tagSvg
	case "math":
		return tagMath
	case "address":
		return tagAddress
	case "article":
		return tagArticle
	case "aside":
		return tagAside
	case "blockquote":
		return tagBlockquote
	case "button":
		return tagButton
	case "center":
		return tagCenter
	case "details":
		return tagDetails
	case "div":
		return tagDiv
	case "dl":
		return tagDl
	case "fieldset":
		return tagFieldset
	case "figcaption":
		return tagFigcaption
	case "figure":
		return tagFigure
	case "footer":
		return tagFooter
	case "header":
		return tagHeader
	case "main":
		return tagMain
	case "menu":
		return tagMenu
	case "nav":
		return tagNav
	case "ol":
		return tagOl
	case "section":
		return tagSection
	case "summary":
		return tagSummary
	case "ul":
		return tagUl
	case "pre":
		return tagPre
	case "p":
		return tagP
	case "hr":
		return tagHr
	case "table":
		return tagTable
	case "select":
		return tagSelect
	case "template":
		return tagTemplate
	case "frameset":
		return tagFrameset
	case "body":
		return tagBody
	case "form":
		return tagForm
	case "dialog", "dir", "hgroup", "search":
		return tagForm
	case "listing":
		return tagPre
	case "h1", "h2", "h3", "h4", "h5", "h6":
		return tagHeading
	case "li", "dd", "dt":
		return tagItem
	case "td", "th", "caption":
		return tagCell
	case "tr", "tbody", "thead", "tfoot", "colgroup", "col":
		return tagRow
	case "object", "applet", "marquee":
		return tagObject
	case "html", "head":
		return tagHead
	case "meta", "link", "base":
		return tagMeta
	}
	return tagOther
}
