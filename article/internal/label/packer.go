package label

// A packer moves the blocks that are still asked about into as few quads as they fill:
// trees are asked of all lanes of a quad, whether somebody waits for the answer or not.
type packer struct {
	quads  *[pieceSize]quad // the first of them are in use
	groups [together]group
	from   [together][lanes]spot
}

// A spot is a lane of a group.
type spot struct{ group, lane uint8 }

// pack returns groups of the same blocks, in the memory of the packer, of which from
// tells where each stood.
func (p *packer) pack(groups []group) []group {
	if p.quads == nil {
		p.quads = newPiece()
	}
	n := 0
	for k := range groups {
		g := &groups[k]
		for lane, block := range g.blocks {
			if block == nobody {
				continue
			}
			to, own := n/lanes, n%lanes
			if own == 0 {
				p.groups[to] = group{&p.quads[to], [lanes]int32{nobody, nobody, nobody, nobody}}
			}
			p.groups[to].blocks[own], p.from[to][own] = block, spot{uint8(k), uint8(lane)}
			p.quads[to].copyLane(own, g.quad, lane)
			n++
		}
	}
	return p.groups[:(n+lanes-1)/lanes]
}

// copyLane makes a lane the same as one of another quad.
func (q *quad) copyLane(to int, of *quad, from int) {
	to, from = to%lanes, from%lanes
	for column := range allColumns {
		q[column][to] = of[column][from]
	}
}
