// Package article turns one page into one Article.
//
//	bytes ─ decode ─ dom ─┐
//	                      ├─ flow ─ blocks ─ label ─ extractors ─ assemble ─ Article
//	          plain text ─┘   └──── meta ─ stated values ──┘
//
//	decode      bytes to UTF-8, and which charset it was
//	dom         text to a tree, bounded on any input
//	flow        a tree, or lines of plain text, to blocks in reading order
//	meta        what the page states about itself for machines
//	label       a role for every block: body, caption, related, furniture …
//	extractors  candidates for the fields, and votes on blocks; the caller's come last
//	assemble    the winners and the blocks by their roles, reconciled
//
// Every visible text of the page has exactly one place in the Article; see the
// type. Fields say in Article.Origins where they come from.
//
// A field is decided by agreement where the page says it several times: the
// headline is what readers see unless two statements of the site stand against
// it; authors are people, and the site itself only where nobody signs; a time
// stated in UTC takes the zone in which the page also prints it; day and month
// in numbers are told apart by language, domain and the page's other dates; the
// lead image is the one in the story, not the cut of it made for other sites.
// What lost stays in the [Draft], where a last extractor sees it.
//
// The built-in extractors propose and vote as those of a caller do, but know more:
// they share what was found out of a page (where headline and body stand, how the
// site calls itself), and some weigh by its name who proposed a value. A caller's
// extractor of a built-in one's name is taken for that one.
//
// A page that is broken, or no article, is not a failure of the parser: with
// [ErrNoBody] and [ErrNotArticle] comes the Article of what was found.
//
// The package refuses to fetch, to run scripts, to log in, to get around
// paywalls, to log, and to change a tree that the caller brings. It gives no
// HTML: parts are text with links.
package article
