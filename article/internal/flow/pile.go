package flow

import (
	"context"
	"slices"
)

// pieceSize is how many elements of a pile lie in one piece.
const pieceSize = maxKept

// A pile is a slice that grows by pieces once it is long: what is in it is not
// copied at every growth, which for the blocks of a flood takes long at once.
type pile[T any] struct {
	done [][]T // full pieces
	open []T   // the last piece
}

func (p *pile[T]) add(v T) {
	if len(p.open) == pieceSize {
		p.done = append(p.done, p.open)
		p.open = make([]T, 0, pieceSize)
	}
	p.open = append(roomy(p.open, 1), v)
}

// last returns the element added last, nil if there is none.
func (p *pile[T]) last() *T {
	if len(p.open) == 0 {
		return nil
	}
	return &p.open[len(p.open)-1]
}

func (p *pile[T]) len() int { return len(p.done)*pieceSize + len(p.open) }

// pieces calls yield for the pieces in order, as long as the context has not
// ended.
func (p *pile[T]) pieces(ctx context.Context, yield func([]T)) error {
	for _, piece := range p.done {
		if err := ctx.Err(); err != nil {
			return err
		}
		yield(piece)
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	yield(p.open)
	return nil
}

// joined returns all elements in one slice. The error is the context's.
func (p *pile[T]) joined(ctx context.Context) ([]T, error) {
	if len(p.done) == 0 {
		return p.open, nil
	}
	all := make([]T, 0, p.len())
	err := p.pieces(ctx, func(piece []T) { all = append(all, piece...) })
	return all, err
}

// roomy returns s with room for n more elements. A long slice doubles as a short
// one does: append alone makes it longer by a quarter, so that a page of many
// short blocks cost several times what is left of it.
func roomy[T any](s []T, n int) []T {
	if len(s)+n <= cap(s) {
		return s
	}
	return slices.Grow(s, max(len(s), n, 16))
}
