// Package dom builds the tree of a page and reads it. A tree it returns is
// never changed afterwards, and neither is one a caller brings.
//
// Parse differs from html.Parse in three ways, each for the sake of pages
// nobody chose: what no stage reads (scripts, styles, comments, the inside of
// drawings) is cut out of the text before it is parsed; formatting elements
// that are never closed are bounded, since the parser re-creates every one of
// them in every paragraph; and a page nested deeper than the parser's limit
// gives a flatter tree and a warning instead of an error.
//
// The package refuses to fetch, to run scripts, and to render HTML.
package dom
