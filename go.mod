module github.com/newspage-go/newspage

go 1.26.0

require (
	github.com/andybalholm/cascadia v1.3.3
	github.com/google/go-cmp v0.7.0
	golang.org/x/net v0.62.0
	golang.org/x/text v0.44.0
)
