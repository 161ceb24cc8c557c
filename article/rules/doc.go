// Package rules reads site rules written as data and makes an extractor of
// them:
//
//	set, err := rules.Load(os.DirFS("rules")) // strict: file, line and advice for each mistake
//	p := article.Parser{Extractors: append(article.Extractors(), set)}
//
// What a rule finds beats what is built in; what it does not say, or does not
// find, stays generic, field by field.
//
// # A rule
//
// A file holds one rule, a JSON object, or a list of rules. The schema for
// editors is [Schema].
//
//	{
//	  "name": "quay",                       the file's name if left out
//	  "match": {                            all that is given must hold
//	    "hosts": ["quay.example", "*.quay.example"],
//	    "paths": ["/news/*"],               a star is any text; the end is open
//	    "meta":  {"generator": "QuayCMS*"},
//	    "probe": "body.layout-7",           an element that must be there
//	    "from": "2019-01-01", "until": "2024-01-01"   by Hints.Fetched, else the page's date
//	  },
//	  "body": "div.story, div.more",
//	  "prune": true,                        keep captions, lists and promos known inside the body apart
//	  "title": ["h1.head", "meta:og:title"],
//	  "authors": {"select": "p.sig", "after": "Von ", "split": " und "},
//	  "published": {"select": "p.date", "layout": "2. January 2006", "language": "de", "zone": "Europe/Berlin"},
//	  "captions": ["p.under"], "credits": ["p.src"], "notices": ["p.legal"],
//	  "move":  {"related": ["div.more-on"], "promo": ["p.club"]},
//	  "strip": ["div.share"],
//	  "extra": {"issue": "meta:issue"}
//	}
//
// Fields are title, deck, kicker, section, publisher, authors, published,
// modified, posted, tags, image, nextPage, and any name under extra. Of a list
// the first alternative that finds something wins. Authors and tags take all
// that an alternative finds, the others the first value; extra gives a list
// with "split". The elements in which a field is printed leave the body.
//
// Body has alternatives too; a comma joins several selectors in one. All of
// what is selected is the body, but captions by their markup and what other
// keys of the rule select; what was taken for the body elsewhere becomes
// furniture. For captions, credits, notices, move and strip the whole list
// applies. Blocks can be moved to every [page.Role]
// but body and furniture, for which there are body and strip. No text is ever lost:
// strip moves it into the furniture.
//
// # Where values are
//
//	h1.head                        the text of the first element selected
//	time@datetime                  an attribute
//	meta:author                    a meta element by name, property or itemprop
//	ld:NewsArticle.author.name     JSON-LD; the type may be left out
//	text:^SLUG (.*)                the first group of a pattern (RE2), of a block's text
//	=Harbour desk                  a constant
//
// Text patterns are for plain text, where there are no elements, and work on
// HTML as well; where blocks are wanted they select those that match.
// Transforms apply in this order: after, before, capture (RE2), split, trim;
// where a mark is not found there is no value. Layouts are those of package
// time, with the names of months and days in the given or the page's language
// and digits of any script. White space is collapsed before.
//
// # Trust
//
// A rule proposes values and votes, so all limits of the parser hold. A
// selector costs its length times the page at the most, whatever both are made
// to do: those that count siblings see the first 250 of each parent, and :has
// may not be nested. An expression gives at most 200 values, of the first 16 KB of
// an element each. A rule can be wrong; it cannot run code, fetch, or lose text.
//
// Rules of tools for full-text feeds can be translated: [ImportFTR].
//
// The package refuses code in rules, XPath, and changing what a page says.
package rules
