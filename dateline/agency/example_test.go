package agency_test

import (
	"fmt"

	"github.com/newspage-go/newspage/dateline/agency"
)

func ExampleConsume() {
	a, size, _ := agency.Consume("新华社北京6月29日电")
	fmt.Println(a.Name, a.Country, a.Kind, size)
	// Output: Xinhua News Agency CN wire 9
}

func ExampleLookup() {
	a, ok := agency.Lookup("GLOBE NEWSWIRE")
	fmt.Println(a.Name, a.Kind, ok)
	// Output: GlobeNewswire press-release true
}
