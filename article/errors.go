package article

import "errors"

// The errors that Parse wraps in a [ParseError]. Test for them with errors.Is.
var (
	// ErrNoBody: no story was found. The Article holds what was.
	ErrNoBody = errors.New("no body found")
	// ErrNotArticle: the page is an index, a search result or the like. The
	// Article holds what was found, its links as sections.
	ErrNotArticle = errors.New("not an article")
	// ErrTooLarge: the input is larger than Parser.MaxBytes. There is no Article.
	ErrTooLarge = errors.New("input too large")
	// ErrNotText: the input is neither HTML nor text. There is no Article.
	ErrNotText = errors.New("input is not text")
)

// A ParseError says at which stage parsing a page ended.
type ParseError struct {
	Stage string // read, decode, dom, flow, meta, language, label, extract or assemble
	URL   string // Hints.URL
	Err   error  // one of the sentinels, the context's error or the reader's
}

// Error returns the stage, the page and the cause.
func (e *ParseError) Error() string {
	if e.URL == "" {
		return "newspage: " + e.Stage + ": " + e.Err.Error()
	}
	return "newspage: " + e.Stage + ": " + e.URL + ": " + e.Err.Error()
}

// Unwrap returns the cause.
func (e *ParseError) Unwrap() error { return e.Err }
