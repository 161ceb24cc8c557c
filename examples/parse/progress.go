package main

import (
	"fmt"
	"io"
	"os"
	"time"
)

// progress is a line on the terminal while long work goes on.
type progress struct {
	out            io.Writer // nil if nobody watches
	all, done, bad int
	start, shown   time.Time
}

// patience is how long work goes on before the line appears.
const patience = time.Second

func newProgress(log io.Writer, all int) *progress {
	p := &progress{all: all, start: time.Now()}
	if isTerminal(log) && all > 1 {
		p.out = log
	}
	return p
}

// isTerminal reports whether w is one: a character device.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

func (p *progress) step(err error) {
	p.done++
	if err != nil {
		p.bad++
	}
	now := time.Now()
	if p.out == nil || now.Sub(p.start) < patience || now.Sub(p.shown) < 100*time.Millisecond {
		return
	}
	p.shown = now
	rate := float64(p.done) / now.Sub(p.start).Seconds()
	fmt.Fprintf(p.out, "\r%d of %d pages, %d with an error, %.0f a second ", p.done, p.all, p.bad, rate)
}

func (p *progress) end() {
	if !p.shown.IsZero() {
		fmt.Fprintln(p.out)
	}
}
