// Package flow cuts a page into blocks: a tree, or the lines of plain text,
// becomes a *page.Page with the blocks in reading order and, beside it, a
// slice of features by block index. Both inputs meet here; every later stage
// works on blocks and does not ask where they came from.
//
// # What a block is
//
// For HTML: the text between two block borders, as a browser would lay it out.
// A border is the start or end of an element that is not inline, a rule (hr),
// or two line breaks in a row; one line break is a newline inside the block.
// White space is collapsed as CSS does, but in pre.
//
// With each block goes what the elements around it are called: the words of their
// classes and the like, hashed, for the label stage to look up.
//
// For plain text: each line; in a text whose paragraphs were broken into lines of
// one length, the lines between blank lines, or up to one that had room for more.
// The addresses that a text lists at its end for the marks before its words are where
// its links lead, and no blocks.
//
// # What it refuses
//
// It drops no visible text, decides no role, reads no style sheet, and never
// changes the tree. Visible is every text node outside head, script, style,
// template, noscript, svg, textarea, select and iframe and outside elements
// that are hidden by the hidden attribute or an inline display:none. How many
// words are hidden is counted. The attribute hides nothing on a page that hides
// nearly all its text with it: its story waits for a script.
package flow
