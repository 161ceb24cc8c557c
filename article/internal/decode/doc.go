// Package decode turns the bytes of a page into UTF-8.
//
// The ladder, first rung that holds: a byte order mark (or the zeros of UTF-16
// without one); the charset of the HTTP header; UTF-8, if the whole page is
// valid UTF-8; a meta element or an XML declaration anywhere in the head; a
// guess over the text without tags; windows-1252. What is declared is not
// believed blindly: a page that is valid UTF-8 and not all ASCII is UTF-8
// whatever single-byte charset it declares, and a declared charset in which
// the page is full of holes loses against one in which it has none.
//
// The package refuses to fail: what no charset explains becomes U+FFFD and is
// counted.
package decode
