package flow

import (
	"context"
	"net/url"

	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/page"
)

// A Flow is a page cut into blocks, with what was seen on the way.
type Flow struct {
	Page        *page.Page
	Features    []Features // by block index, as cut; extractors may split blocks later
	HiddenWords int        // words of hidden elements, which no block holds
	Awaited     int        // those of them that a hidden attribute hides, which scripts take away
	Names       *Names     // of elements; nil for plain text
	Markup      bool       // the blocks come from a tree
	Revealed    bool       // elements with a hidden attribute are read as visible
	Cut         bool       // there were more lines of plain text than asked for

	walker *walker // whose memory Features are; nil for plain text
}

// Release gives back what the walk took besides the page, Features too: for the
// next page to use.
func (f *Flow) Release() {
	if f.walker != nil {
		f.walker.made = made{}
		f.walker.release()
	}
	f.walker, f.Features, f.Names = nil, nil, nil
}

// ReleasePage is Release that gives back the blocks of the page too. Nobody may
// refer to one any more; to their strings and links anybody may.
func (f *Flow) ReleasePage() {
	if f.walker != nil {
		f.walker.release()
	}
	f.Page, f.walker, f.Features, f.Names = nil, nil, nil, nil
}

// checkEvery is how many nodes or lines are read between two looks at the
// context: often enough to end within milliseconds.
const checkEvery = 4096

// FromTree cuts the tree below root into blocks. The tree is not changed. The
// error is the context's.
func FromTree(ctx context.Context, root *html.Node, address *url.URL) (*Flow, error) {
	w := newWalker(root)
	if err := w.walk(ctx); err != nil {
		w.release()
		return nil, err
	}
	if w.pieces.inPieces() {
		placing := w.pieces.placing()
		w.release()
		w = newWalker(root)
		w.pieces = placing
		if err := w.walk(ctx); err != nil {
			w.release()
			return nil, err
		}
	}
	if w.awaitsScript() {
		w.release()
		return Reveal(ctx, root, address)
	}
	return w.flow(ctx, root, address)
}

// Reveal is FromTree for a page whose hidden attributes hide nothing.
func Reveal(ctx context.Context, root *html.Node, address *url.URL) (*Flow, error) {
	w := newWalker(root)
	w.reveal = true
	if err := w.walk(ctx); err != nil {
		w.release()
		return nil, err
	}
	return w.flow(ctx, root, address)
}

// flow ends the walk.
func (w *walker) flow(ctx context.Context, root *html.Node, address *url.URL) (*Flow, error) {
	f, err := w.finish(ctx)
	if err != nil {
		w.release()
		return nil, err
	}
	f.Revealed, f.Awaited = w.reveal, w.awaited
	f.Page.URL, f.Page.Root = address, root
	return f, nil
}

// A page whose hidden elements hold at least so many words, and so many times
// those it shows, waits for a script to show its story.
const (
	leastAwaited = 200
	awaitedShare = 3
)

// awaitsScript reports whether nearly all text of the page is hidden: servers
// that send a page in pieces put the story into a hidden element, which a
// script moves into its place.
func (w *walker) awaitsScript() bool {
	if w.awaited < leastAwaited {
		return false
	}
	return w.awaited > awaitedShare*w.words
}

// FromText cuts plain text into blocks, no more than most lines of it. The error
// is the context's.
func FromText(ctx context.Context, text string, address *url.URL, most int64) (*Flow, error) {
	lines, err := readLines(ctx, text, most)
	if err != nil {
		return nil, err
	}
	f, err := lines.finish(ctx)
	if err != nil {
		return nil, err
	}
	f.Page.URL, f.Cut = address, lines.full
	return f, nil
}
