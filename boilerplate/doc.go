// Package boilerplate tells what a line in or around a story is: a credit
// ("Reporting by Jane Doe; Editing by John Roe"), a notice ("All rights
// reserved."), a prompt ("Sign up for our newsletter"), or none of these, the
// story itself. Of credits it reads the names.
//
// What decides is the shape of a line: how it opens, how long it is, whether it
// ends like a sentence; and few phrases, called cues, that prose does not use of
// itself wherever they stand. Stories too tell of sources, subscriptions and
// copyright, so where the shape is in doubt a line is story.
//
// Rules are tables of openings and of cues, one file a language; each has a stable
// name, "en/source", that credits, notices and prompts carry. What is told by its
// form alone is of "any": "any/agency".
//
// The package refuses to rewrite: it returns spans of the text it is given. It
// does not judge what a name stands for beyond person and organisation.
package boilerplate
