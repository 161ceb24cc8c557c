// Package boilerplate tells what a line in or around a story is: a credit
// ("Reporting by Jane Doe; Editing by John Roe"), a notice ("All rights
// reserved."), a prompt ("Sign up for our newsletter"), or none of these, the
// story itself. Of credits it reads the names.
//
// What decides is the shape of a line, not a word in it: how it opens, how
// long it is, whether it ends like a sentence. Stories too tell of sources,
// subscriptions and copyright, so where the shape is in doubt a line is story.
//
// Rules are tables of openings, one file a language; each has a stable name,
// "en/source", that credits, notices and prompts carry.
//
// The package refuses to rewrite: it returns spans of the text it is given. It
// does not judge what a name stands for beyond person and organisation.
package boilerplate
