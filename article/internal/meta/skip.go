package meta

// skip reads over an object or a list and all that is in it, however deep: values
// that are nested deeper than anything means must not go as deep into the stack. A
// bracket that is missing is where another one ends what is around.
func (d *decoder) skip() {
	var open []byte
	for d.more() {
		if d.values++; d.values%checkEvery == 0 && d.ctx.Err() != nil {
			d.at = len(d.text)
			return
		}
		switch c := d.text[d.at]; c {
		case '{', '[':
			open = append(open, c)
			d.at++
		case '}', ']':
			if open = closed(open, c); open == nil {
				return
			}
			d.at++
			if len(open) == 0 {
				return
			}
		case '"', '\'':
			d.quoted(c)
		case ':':
			d.at++
		default:
			d.bare()
		}
	}
}

// closed takes the brackets off up to the one that a bracket closes; nil if there is
// none.
func closed(open []byte, bracket byte) []byte {
	opening := bracket - 2 // in ASCII a letter stands between the two
	for i := len(open) - 1; i >= 0; i-- {
		if open[i] == opening {
			return open[:i]
		}
	}
	return nil
}
