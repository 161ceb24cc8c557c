// Package label decides what every block of a page is for and votes so.
//
// Evidence of one block is weak: a short paragraph looks like a teaser. So the
// stage goes from the block to the page and back. Rules come first, from what
// people know of pages:
//
//	words      what one walk over a text finds in it: a key to know copies by, words, names
//	sights     what the text of each block looks like: prose, a date, a credit, a prompt
//	headline   which blocks are the headline
//	overhead   what stands above the headline of a plain text
//	container  the element, or the stretch of lines, in which the prose is densest
//	score      for and against body, block by block, in log-odds
//	decode     the most likely run of body blocks given all scores
//	settle     the roles of all others, from hints, wording and neighbours
//
// Then a model learned from annotated pages (train/README.md) weighs all that:
//
//	statement  how much of a block stands in the story, or the summary, as stated for machines
//	errand     what the addresses of links are for besides reading
//	tally      what templates, elements and stretches of the page hold
//	spoken     the words that lexicons are asked for: of texts, and of addresses of links
//	lexicon    what words of texts, names of elements and links say of roles, as learned
//	vector     the numbers the model sees of a block
//	quad       the rows of four blocks, side by side
//	packer     moves those that are still asked about together
//	forest     sums of decision trees, asked of a quad at once: for roles
//	branches   the same of trees that branch: for body
//	model      the lexicons and forests, and their file
//	opinion    the chances of all roles, which trees add up together
//	crowd      what the first pass took the neighbours and the template for
//	menu       entries of menus and the like, which it is not asked about
//	judge      asks: which role by itself; is it body; which role among the others
//	lists      the items of a list have one role
//	away       lines that lead to other stories or to topics are no body
//	caption    lines that open as captions do are none either
//	opening    where a story with a dateline begins
//	thread     where its comments begin
//	clock      the times of a running report are no text of it
//	siblings   paragraphs that are body as those beside them are
//	index      tells a list of other stories from a story
//	series     a list of days or numbers closes a plain text
//	rear       comments, lists and the foot behind the story of a plain text
//	verdict    weighs the model against the rules and casts the votes
//	lesson     the numbers, for the training
//
// The package refuses to read values (what the title or the date is) and never
// drops a block: what nothing speaks for is furniture.
package label
