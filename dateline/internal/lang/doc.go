// Package lang holds what the languages add to the grammar of datelines, a
// file a language: how they join two places, what opens a byline, the small
// words inside the names of places, and the commonest words, which tell a
// sentence from a headline or a list.
//
// [Of] says what a word is in any of the languages, since the language of a
// page is often unknown and the words seldom clash. The package refuses
// grammar: what may follow what is for package dateline to say.
//
// The words were gathered from newsrooms' own lines and from plain knowledge
// of the languages.
package lang
