// Package dom builds the tree of a page and reads it. A tree it returns is
// never changed afterwards, and neither is one a caller brings.
//
// Parse differs from html.Parse in three ways, each for the sake of pages
// nobody chose: what no stage reads (scripts, styles, comments, the inside of
// drawings; if nobody but us reads the tree, also attributes for scripts and
// style sheets and the white space between boxes) is cut out of the text before
// it is parsed; formatting elements that are never closed are bounded, since
// the parser re-creates every one of them in every paragraph; and a page nested
// deeper than the parser's limit gives a flatter tree and a warning instead of
// an error.
//
// The cut is the page's tokenizer over again, without the tokens: it must know
// where each tag ends to know what it may take. What is left makes the same
// tree but for what was cut, which a fuzz target holds it to.
//
// Nearly all trees are built here too, of slices of one copy of the text: most
// of html.Parse's time goes to copying names, values and texts byte by byte.
// They are those of html.Parse to the last attribute, which another fuzz target
// holds them to; a page with what is not known here (formulas, frame sets, what
// is left of drawings, a tag that does not end) is left to html.Parse: one in seventy.
//
// The package refuses to fetch, to run scripts, and to render HTML.
package dom
