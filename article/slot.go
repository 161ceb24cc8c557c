package article

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/internal/dom"
	"github.com/newspage-go/newspage/article/page"
)

// A slot is what the blocks in one place of repeated entries have in common: the
// path without positions, and the class. It is the hash of both.
type slot uint64

func slotOf(b *page.Block) slot {
	var h slotHash
	for path := b.Path; path != ""; {
		open := strings.IndexByte(path, '[')
		if open < 0 {
			h = h.with(path)
			break
		}
		h = h.with(path[:open])
		end := strings.IndexByte(path[open:], ']')
		if end < 0 {
			break
		}
		path = path[open+end+1:]
	}
	if b.Node != nil && b.Node.Type == html.ElementNode {
		h = h.with(" ").with(dom.Attr(b.Node, "class"))
	}
	return h.sum()
}

// A slotHash hashes texts as if they were one, eight bytes at a time.
type slotHash struct {
	done, word uint64
	count      int // of bytes
}

func (h slotHash) with(text string) slotHash {
	done, word, count := h.done, h.word, h.count
	for i := range len(text) {
		word = word<<8 | uint64(text[i])
		if count++; count%8 == 0 {
			done, word = mixed(done, word), 0
		}
	}
	return slotHash{done, word, count}
}

func (h slotHash) sum() slot { return slot(mixed(h.done, h.word)) }

func mixed(done, word uint64) uint64 {
	done = (done ^ word) * 0x9E3779B97F4A7C15
	return done ^ done>>29
}
