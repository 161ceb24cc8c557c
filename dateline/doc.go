// Package dateline cuts a dateline off the front of a string: the places, the
// date and the agency with which a story of a news agency opens.
//
//	GENEVA, June 29 (Xinhua) --         (ANSA) - ROMA, 29 GIU -
//	BUFFALO, N.Y. —                     МУРМАНСК, 5 июня. /ТАСС/.
//	ST. LOUIS--(BUSINESS WIRE)--        新华社北京6月29日电
//	London/Teheran –                    (서울=연합뉴스) 김강물 기자 =
//
// The grammar, as newsrooms really write it:
//
//	dateline = [stars] [byline] piece { [joint] piece } mark
//	piece    = places | date | agency | "(" initials ")"
//	places   = place { ("/" | and | "," | " - ") place }
//	place    = name ["," region] ["," country] | name "(" country ")"
//	agency   = "(" A { "/" A } ")" | "/" A "/" | "[" A "]" | A
//	joint    = "," | "." | dash | "/" | ":"
//	mark     = dash | ".-" | ":" | "." | "_" | "=" | "|" | nothing
//
// The fewer pieces there are, the more is asked of the rest: an agency that is
// known is enough by itself; a place alone must be known or have the form of a
// town in capitals, and a sentence must follow its mark. Chinese, Japanese and
// Korean datelines have grammars of their own.
//
// All that is given is as printed; which year a date means, and where a place
// is, are for packages calendar and gazetteer.
//
// The package refuses to search: a dateline opens its text, or there is none.
// It would rather miss one than take a label ("UPDATE:"), a kicker, a byline,
// a stamp or the first words of a story for one.
package dateline
