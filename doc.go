// Package newspage is the root of a module that turns one news page, HTML or
// plain text, into one typed Article. It holds no code; this is the map:
//
//	article             one page in, one Article out: start here
//	article/page        the page as blocks, for extractors of your own
//	article/rules       corrections for single sites, as data
//	boilerplate         credits, notices and prompts in plain strings
//	dateline            "GENEVA, June 29 (Xinhua) —" in plain strings
//	dateline/agency     the names under which agencies sign
//	dateline/calendar   days and times as printed, in many languages
//	dateline/gazetteer  where the places are that datelines name
//	examples            one program a folder
//
// Words below, structure above: article imports boilerplate, boilerplate
// imports dateline's leaves, never the other way.
//
// The module fetches nothing, runs no scripts, writes no files and keeps no
// global state.
package newspage
