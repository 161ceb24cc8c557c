// Package calendar reads days and times of day off strings as newsrooms print
// them: month and weekday names of many languages, digits of any script, all
// orders of day, month and year.
//
// It refuses to guess what is not printed: a missing year is 0 until
// [Date.Resolve] is given the date of the page. It converts no calendars but the
// Buddhist era of Thailand and the solar years of Iran, whose dates it reads only
// with their year. What languages share ("3/7": July or March) is settled by the
// language given, and left out where that does not help.
package calendar
