// Package page models one page as blocks on which others vote.
//
// A [Page] is what an extractor sees: the blocks of text in reading order,
// what the page states about itself for machines ([Stated]), its address and,
// for HTML, the tree. It is a model to read and to vote on, not to rewrite:
//
//   - [Kind] is what the markup says a block is: a paragraph, a heading, a cell.
//   - [Role] is what the block is for in the article: body, caption, related.
//     Nobody sets a role; one votes ([Block.Vote]) with a [Confidence] and a
//     reason, and the strongest vote is the verdict ([Block.Verdict]).
//   - The one change allowed is [Page.Split], for a block in which the page
//     glued together what belongs apart. It moves text, it never deletes any.
//
// The package refuses to change the tree, to drop text, and to parse: pages
// are built by package article.
package page
