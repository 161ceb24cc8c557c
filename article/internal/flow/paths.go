package flow

import "bytes"

// paths are those of all blocks, one behind the other.
type paths struct {
	done []string // as many bytes at a time as make a long text
	open []byte
}

// A stretch is a part of one of the texts that paths lie in.
type stretch struct{ text, from, to int32 }

// pathBytes is how long a text of paths is at most.
const pathBytes = 1 << 20

// keep stores a path behind the one before; one that is equal to it is stored
// once.
func (p *paths) keep(path []byte, before stretch) stretch {
	if int(before.text) == len(p.done) && before.to > 0 && bytes.Equal(p.open[before.from:before.to], path) {
		return before
	}
	if len(p.open)+len(path) > pathBytes {
		p.done = append(p.done, string(p.open))
		p.open = p.open[:0]
	}
	from := len(p.open)
	p.open = append(roomy(p.open, len(path)), path...)
	return stretch{int32(len(p.done)), int32(from), int32(len(p.open))}
}

// texts returns those that stretches are parts of.
func (p *paths) texts() []string { return append(p.done, string(p.open)) }
