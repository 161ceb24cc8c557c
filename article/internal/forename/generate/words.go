package main

import "strings"

// words are given names that open headings, rubrics and buttons as often as they
// do names: words, places, days and months.
var words = wordSet(`
	america american asia africa africa's europe european israel china india jordan georgia virginia carolina dakota montana
	london paris sydney berlin vienna wien milan roma rome dallas austin houston chelsea brooklyn orlando florida denver
	madison lincoln washington jackson kingston lagos delhi santiago sofia verona geneva
	april may june august january friday sunday monday noel easter
	angel art bill faith general good grace hope joy justice king lane light long love loyal major mark max miracle nova page
	patience prince princess royal sage star sterling summer autumn winter spring sunny true trinity victory will wisdom
	baby best blue brand busy candy case cash chance charity clean cool day dawn destiny diamond dream ever fair first free
	genesis gift golden green guy happy heaven holy honor house job journey junior legend liberty lucky major malls melody memory
	mercy mission music new north ocean only peace phoenix precious price pride queen quick rain real red river road rocky
	sea sharp sky small smart snow south spirit stone storm strong success sugar sure sweet temple time top town treasure
	unique west white wild win wise wood world young
	christian catholic art gesund stark schön winter sommer herbst ernst fromm ehre
	son luz sol mar cielo paz gracia gloria alba era fin dia
	bel belle aime prix jour
	noble hunter peer per desktop mobile viva vida tour tag page feed select select
	news live video photo sport sports home health food travel art style life
`)

func wordSet(list string) map[string]bool {
	set := make(map[string]bool)
	for word := range strings.FieldsSeq(list) {
		set[word] = true
	}
	return set
}
