// Package dateline cuts a dateline off the front of a string: the place, the
// date and the agency with which a wire story opens, "GENEVA, June 29 (Xinhua) —".
//
//	dateline = places [","] [date] [agency] mark
//	         | agency places [date] mark          (ANSA) - ROMA, 29 GIU -
//	         | agency place date 电               新华社北京6月29日电
//	mark     = "—" | "–" | " - " | "--" | ":" | ".-" | "_" | "="
//
// What is cut is given as printed; where a place is and which year a date
// means are for packages gazetteer and calendar.
//
// The package refuses to search: a dateline opens its text or there is none.
// It would rather miss one than take words of the story for one, so a name
// before a dash counts only with a date, an agency, a region, or if it is one
// of the cities that agencies let stand alone.
package dateline
