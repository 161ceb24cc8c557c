// Package meta reads what a page states about itself for machines into plain
// values, each with its path: meta elements, links, the title, times, JSON-LD
// and microdata, and the elements whose classes name an author or a date.
// Pictures, frames and posts are noted in passing. All this takes one walk.
//
// JSON-LD is read as it is found, not as it should be: comments, trailing
// commas, raw line breaks in strings, bad escapes and missing brackets cost at
// most the value they stand in. Objects are read to a bounded depth, the bytes
// of all scripts together are bounded; what lies beyond is left out and said.
//
// The package refuses to judge: two contradicting titles are two values.
// Which of them is the title is for the extractors.
package meta
