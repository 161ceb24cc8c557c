package article

import (
	"bytes"
	"sync"
)

// buffers keeps the memory that pages are read into, and that their scripts are put
// aside in: nothing refers to it once there is an Article.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// maxKept is the size above which a buffer is not kept.
const maxKept = 4 << 20

// giveBack keeps a buffer for another page; nil is none.
func giveBack(b *bytes.Buffer) {
	if b != nil && b.Cap() <= maxKept {
		b.Reset()
		buffers.Put(b)
	}
}
