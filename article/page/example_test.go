package page_test

import (
	"fmt"

	"github.com/newspage-go/newspage/article/page"
)

func ExampleBlock_Vote() {
	b := &page.Block{Text: "Sail for half the price"}
	b.Vote(page.Body, page.High, "prose among prose")
	b.Vote(page.Promo, page.Exact, "an offer of the paper")
	v := b.Verdict()
	fmt.Println(v.Role, v.Confidence, v.Why)
	// Output: promo exact an offer of the paper
}

func ExamplePage_Split() {
	p := &page.Page{Blocks: []*page.Block{{Text: "By Ilse Brandt | Updated 3 pm"}}}
	p.Split(p.Blocks[0], len("By Ilse Brandt | "))
	for _, b := range p.Blocks {
		fmt.Printf("%d %q\n", b.Index, b.Text)
	}
	// Output:
	// 0 "By Ilse Brandt | "
	// 1 "Updated 3 pm"
}
