// Package gazetteer knows where the places are that datelines name: country, region,
// latitude and longitude, population, in the names and scripts of some forty languages.
//
// It is an extract of GeoNames (https://www.geonames.org), cities of 9,000 people
// and more and all capitals, under the Creative Commons Attribution License 4.0
// (SPDX CC-BY-4.0), and the names of countries of the Unicode CLDR, Copyright ©
// Unicode, Inc., under the Unicode License v3 (SPDX Unicode-3.0). The program in
// generate writes it. It lies in the binary, two megabytes, and is read in place.
//
// Names are compared without regard to case, accents and marks, by hashes of 40
// bits: one unknown name in some millions is taken for another's.
//
// The package refuses to guess: a name that it does not know has no place, and
// villages, mountains and streets are not in it.
package gazetteer
