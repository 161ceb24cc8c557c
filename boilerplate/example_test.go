package boilerplate_test

import (
	"fmt"

	"github.com/newspage-go/newspage/boilerplate"
)

func ExampleByline() {
	c, ok := boilerplate.Byline("By Ilse Brandt and Tomas Reyl, Staff Writers")
	fmt.Println(ok, c.Names)
	// Output: true [Ilse Brandt Tomas Reyl]
}

func ExampleCredits() {
	credits := boilerplate.Credits("(Reporting by Ilse Brandt; Editing by Tomas Reyl)")
	for _, c := range credits {
		fmt.Println(c.Kind, c.Names)
	}
	// Output:
	// reporting [Ilse Brandt]
	// editing [Tomas Reyl]
}

func ExampleClassify() {
	fmt.Println(boilerplate.Classify("Sign up for our newsletter"))
	fmt.Println(boilerplate.Classify("He said that nobody would sign up for the newsletter of the harbour board."))
	// Output:
	// prompt
	// none
}

func ExampleNotices() {
	for _, n := range boilerplate.Notices("Correction: the first printing named the wrong quay.") {
		fmt.Println(n.Kind, n.Rule)
	}
	// Output: correction en/correction
}

func ExamplePrompts() {
	for _, p := range boilerplate.Prompts("Meistgelesen") {
		fmt.Println(p.Kind, p.Rule)
	}
	// Output: trending de/trending
}
