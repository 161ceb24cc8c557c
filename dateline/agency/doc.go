// Package agency knows the names under which news agencies, press-release
// wires and the newspapers and stations that sign their lines put their
// signature, in the scripts in which they print it.
//
// An [Agency] has a key, a canonical name, a country, a home domain and a
// [Kind]. [Lookup] takes a name as a whole, [Consume] takes the longest name
// off the front of a text, [All] lists them. None of them allocates.
//
// Names of up to five letters (AP, PA, SID, Efe) are matched in the case in
// which they are signed, since the same letters are words elsewhere; longer
// names are matched in any case. Full-width letters, the variants of Arabic
// letters and of dashes, apostrophes and spaces are equal. A name that several
// agencies sign with (CNA) belongs to the one listed first.
//
// The call signs of stations in the United States and Canada (KTRK, WABC,
// NEWS10) are known by their form alone.
//
// The package refuses to guess: a name that is in no list and has not the form
// of a call sign is not an agency, and it does not take "A/B" for one agency.
//
// The names are facts, gathered from the signatures of the agencies themselves.
package agency
