package article

import (
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/newspage-go/newspage/article/page"
)

// storyWith is a page with a body long enough to be one.
func storyWith(head, above, below string) string {
	return `<!doctype html><html lang=en><head><title>Lamps on the pier lit again</title>` + head + `</head><body><article><h1>Lamps on the pier lit again</h1>` + above +
		`<p>The sixty lamps on the pier were lit again on Sunday evening, for the first time since the storm of two winters ago put out the whole line.</p>
<p>Divers had to lay a new cable along the sea bed, and a smith in the town cast eleven new lamp posts after the pattern of the old ones.</p>` + below + `</article></body></html>`
}

func parseString(t testing.TB, source string, h Hints) *Article {
	h.ContentType = "text/html"
	a, err := Parse(strings.NewReader(source), h)
	if a == nil {
		t.Fatal(err)
	}
	return a
}

func TestDates(t *testing.T) {
	const address = "https://quay.example/a"
	for _, c := range []struct{ name, head, above, below, url, want, why string }{
		{"stated", `<meta property="article:published_time" content="2024-05-02T10:00:00+02:00">`, "<p>3 May 2024</p>", "", address, "2024-05-02T10:00:00+02:00 second known", "what is stated beats a line"},
		{"line", "", "<p>Published 2 May 2024, 6.10pm</p>", "", address, "2024-05-02T18:10:00Z minute unknown", "a line below the headline"},
		{"undated", `<meta name="date" content="2024-04-30">`, "<p class=date>2 May 2024</p>", "", address, "2024-05-02T00:00:00Z day unknown", "a date of the file yields to a printed one"},
		{"undated alone", `<meta name="date" content="2024-04-30">`, "", "", address, "2024-04-30T00:00:00Z day unknown", "the date of the file alone"},
		{"zone", `<meta property="article:published_time" content="2024-05-02T02:54:00Z">`, "<p>Wednesday, May 1, 2024 10:54 PM</p>", "", address, "2024-05-01T22:54:00-04:00 second inferred", "one moment, printed as it was there"},
		{"midnight", `<meta property="article:published_time" content="2024-05-01T22:00:00Z">`, "<p class=date>2 May 2024</p>", "", address, "2024-05-02T00:00:00+02:00 second inferred", "a midnight stated in UTC"},
		{"finer", `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-02"}</script>`, `<time datetime="2024-05-02T09:30:00+02:00">2 May</time>`, "", address, "2024-05-02T09:30:00+02:00 second known", "the same day, more exactly"},
		{"swapped", `<meta property="article:modified_time" content="2023-10-03T15:00:00+01:00">`, "<p>Posted 03/10/2023</p>", "", address, "2023-10-03T00:00:00Z day unknown", "day and month by agreement"},
		{"domain", "", "<p>Posted 03/10/2023</p>", "", "https://quay.co.uk/a", "2023-10-03T00:00:00Z day unknown", "day and month by the domain"},
		{"american", "", "<p>Posted 03/10/2023</p>", "", address, "2023-03-10T00:00:00Z day unknown", "the month leads in English that says no country"},
		{"address", "", "", "", "https://quay.example/2024/05/02/lamps", "2024-05-02T00:00:00Z day unknown", "the address, where nothing is printed"},
		{"page item", `<script type="application/ld+json">{"@type":"WebPage","datePublished":"2024-05-02"}</script>`, "", "", address, "2024-05-02T00:00:00Z day unknown", "an item that is the page as such"},
		{"modified only", `<meta property="article:modified_time" content="2024-05-02T10:00:00+02:00">`, "", "", address, "2024-05-02T10:00:00+02:00 second known", "published by then, at the latest"},
		{"footer", "", "", "<footer><p>Letzte Aktualisierung: 02.05.2024</p></footer>", address, "2024-05-02T00:00:00Z day unknown", "far away, with a word for it"},
		{"zone of a time", `<meta property="article:published_time" content="2024-05-02T05:54:00Z">`, `<time datetime="2024-05-01T22:54:00-07:00">May 1</time>`, "", address, "2024-05-01T22:54:00-07:00 second known", "one moment, once with its zone"},
		{"put up again", `<meta property="article:published_time" content="2024-05-02T10:00:00Z"><meta property="article:modified_time" content="2024-05-02T10:00:00Z">`, "<p class=date>8 November 2021</p>", "", address, "2021-11-08T00:00:00Z day unknown", "systems state when a page was built"},
		{"changed and printed", `<meta property="article:published_time" content="2021-11-08T10:00:00Z"><meta property="article:modified_time" content="2024-05-02T10:00:00Z">`, "<p class=date>2 May 2024</p>", "", address, "2021-11-08T10:00:00Z second known", "a later day that is printed is that of a change"},
		{"printed as a change", `<meta property="article:published_time" content="2024-05-02T10:00:00Z">`, "<p class=date>Updated 8 November 2021</p>", "", address, "2024-05-02T10:00:00Z second known", "an earlier day said to be of a change"},
		{"a day of zones", `<meta property="article:published_time" content="2024-05-02T10:00:00Z">`, "<p class=date>1 May 2024</p>", "", address, "2024-05-02T10:00:00Z second known", "a day apart may be one moment"},
		{"two stated", `<meta property="article:published_time" content="2024-05-02T10:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-04-20T10:00:00Z"}</script>`, "<p class=date>2 May 2024</p>", "", address, "2024-05-02T10:00:00Z second known", "of two that are stated the one that is printed"},
		{"moved", `<meta property="article:published_time" content="2024-05-02T10:00:00Z">`, "", "", "https://quay.example/2019/03/04/lamps", "2019-03-04T00:00:00Z day unknown", "the address is older by years"},
		{"day leads", "", "<p class=date>03/10/2023</p>", "<p>27 October 2023</p><p>3 May 2023</p>", address, "2023-10-03T00:00:00Z day unknown", "the page's other dates put the day first"},
		{"day leads in numbers", "", "<p class=date>03/10/2023</p>", "<footer><p>27/10/2023</p></footer>", address, "2023-10-03T00:00:00Z day unknown", "one of the others can be read in one way alone"},
		{"month leads", "", "<p class=date>03/10/2023</p>", "<footer><p>10/27/2023</p></footer>", address, "2023-03-10T00:00:00Z day unknown", "the same the other way"},
		{"own meta", `<meta name="x-published-date" content="2024-05-02T06:03:43Z">`, "", "", address, "2024-05-02T06:03:43Z second known", "a name of the site's own that speaks of publishing"},
		{"said", "", "", `<div class=meta><p>Published on 2 May 2024. Length: 4 minutes. License: free to share with the name of the paper, which asks for nothing else, but to be told.</p></div>`, address, "2024-05-02T00:00:00Z day unknown", "words in a longer text"},
		{"bars", "", "<table><tr><td>02 | 05 | 2024</td></tr></table>", "", address, "2024-05-02T00:00:00Z day unknown", "numbers between bars"},
		{"picture", `<meta property="og:image" content="https://quay.example/img/2024/05/02/pier.jpg">`, "", "", address, "2024-05-02T00:00:00Z day unknown", "the folder of the picture"},
		{"script", `<script>window.state = {"story":{"id":7,"publishedAt":"2024-05-02T06:22:28Z"}}</script>`, "", "", address, "2024-05-02T06:22:28Z second known", "a script gives it, and nothing else does"},
		{"script in a string", `<script>push("{\\"page\\":{\\"pub_date\\":\\"2024-05-02\\"}}")</script>`, "", "", address, "2024-05-02T00:00:00Z day unknown", "a string within a string"},
		{"script of several", `<script>s = [{"slug":"other-story","published":1714600000},{"slug":"lamps-lit-again","published":1714621000},{"slug":"third-story","published":1714700000}]</script>`, "", "", "https://quay.example/lamps-lit-again", "2024-05-02T03:36:40Z second known", "of several the one at the story's address"},
		{"script of others", `<script>s = [{"published":1714500000},{"published":1714621000}]</script>`, "", "", address, "", "of several none is known to be the story's"},
		{"script of a change", `<script>s = {"lastPublished":"2024-05-02"}</script>`, "", "", address, "", "the name speaks of another time"},
		{"printing script", "", `<div><script>showDate("2024/05/02 10:30:00")</script></div>`, "", address, "2024-05-02T10:30:00Z second unknown", "a script that prints a date and does nothing else"},
		{"calling script", "", `<script>load("harbour", "2024/05/02 10:30:00")</script>`, "", address, "", "a call with more than a date"},
		{"glued clock", "", "<p class=date><span>02.05.24</span><span>12:44</span></p>", "", address, "2024-05-02T12:44:00Z minute unknown", "a year of two digits and a time set apart by style alone"},
		{"glued length", "", "<div><span>May 2, 2024</span><span>5 mins</span></div>", "", address, "2024-05-02T00:00:00Z day unknown", "a year and how long it takes to read, set apart by style alone"},
		{"glued year", "", "<div class=date><span>May 2</span><span>2024</span></div>", "", address, "2024-05-02T00:00:00Z day unknown", "a day and its year set apart by style alone"},
		{"year of the address", "", "<p class=date>2 May</p>", "", "https://quay.example/2024/lamps", "2024-05-02T00:00:00Z day unknown", "the address has the year that the line leaves out"},
		{"no year", "", "<p class=date>2 May</p>", "", address, "", "nobody says which year"},
		{"next date's clock", "", "<p class=date>Published 2 May 2024 (update: 06.10.2024)</p>", "", address, "2024-05-02T00:00:00Z day unknown", "the numbers of the next date are no time of day"},
		{"next date's own clock", "", "<p class=date>2 May 2024, updated 3 May, 10:15</p>", "", address, "2024-05-02T00:00:00Z day unknown", "the time of day is that of the change"},
		{"shown time", "", `<p class=date><time datetime="2024-05-02T15:10:00+02:00">2 May 2024, 15:10</time></p>`, "", address, "2024-05-02T15:10:00+02:00 second known", "the element around the line says the zone too"},
		{"zone in a bracket", "", "<p class=date>2/5/2024, 15:10 (GMT+7)</p>", "", "https://quay.vn/a", "2024-05-02T15:10:00+07:00 minute known", "hours behind GMT"},
		{"Korean half", "", "<p class=date>2024년 5월 2일 오후 3:10</p>", "", address, "2024-05-02T15:10:00Z minute unknown", "the half of the day stands before the clock"},
		{"Chinese half", "", "<p class=date>2024年5月2日 星期四 下午3:10</p>", "", address, "2024-05-02T15:10:00Z minute unknown", "behind the day of the week, without a space"},
		{"Japanese half", "", "<p class=date>2024年5月2日（木）午後3時10分</p>", "", address, "2024-05-02T15:10:00Z minute unknown", "hours and minutes in words"},
		{"Arabic half", "", "<p class=date>2 مايو 2024 - 03:10 م</p>", "", address, "2024-05-02T15:10:00Z minute unknown", "one letter behind the clock"},
		{"Arabic digits", "", "<p class=date>٢ مايو ٢٠٢٤ - ٠٣:١٠ مساءً</p>", "", address, "2024-05-02T15:10:00Z minute unknown", "digits of the script"},
		{"Greek half", "", "<p class=date>2 Μαΐου 2024, 3:10 μ.μ.</p>", "", address, "2024-05-02T15:10:00Z minute unknown", "letters with dots"},
		{"Thai", "", "<p class=date>10 ก.พ. 69 14:05 น.</p>", "", address, "2026-02-10T14:05:00Z minute unknown", "a month with dots, two digits of the Buddhist era"},
		{"Persian", "", "<p class=date>۲۳ مهر ۱۴۰۵، ۱۰:۴۵</p>", "", address, "2026-10-15T10:45:00Z minute unknown", "a day of the Persian calendar, digits of the script"},
		{"clock before", "", "<p class=date>10:15 AM, May 2, 2024</p>", "", address, "2024-05-02T10:15:00Z minute unknown", "the time of day stands before the date"},
		{"clocks before", "", "<p class=date>PUBLISHED: 10:15, 2 May 2024 | UPDATED: 12:20, 3 May 2024</p>", "", address, "2024-05-02T10:15:00Z minute unknown", "the time of day behind the date is the next one's"},
		{"clocks before in one line", "", "<p class=date>07:15, 2 May 2024 Updated 08:20, 2 May 2024</p>", "", address, "2024-05-02T07:15:00Z minute unknown", "no sign sets the change apart"},
		{"clocks before in words", "", "<p class=date>Posted 10:15 AM, May 02, 2024 and last updated 2:20 PM, May 03, 2024</p>", "", address, "2024-05-02T10:15:00Z minute unknown", "words set it apart"},
		{"clock before, a day changed", "", "<p class=date>Published 2 May 2024 | Updated 12:20, 3 May 2024</p>", "", address, "2024-05-02T00:00:00Z day unknown", "the only time of day is that of the change"},
		{"clock of a change", "", "<p class=date>Published 2 May 2024, updated at 12:20</p>", "", address, "2024-05-02T00:00:00Z day unknown", "the same with the time alone"},
		{"clock before in German", "", "<p class=date>15:10 Uhr am 2. Mai 2024</p>", "", address, "2024-05-02T15:10:00Z minute unknown", "words between the two"},
		{"clock before with a zone", "", "<p class=date>15:10 IST | 2 May 2024</p>", "", address, "2024-05-02T15:10:00Z minute unknown", "a zone that several countries claim"},
		{"weekday before", "", "<p class=date>Posted: Thu 6:45 PM, May 2, 2024</p>", "", address, "2024-05-02T18:45:00Z minute unknown", "the day of the week goes first"},
		{"verse before", "", "<p class=date>Matthew 5:14 – 2 May 2024</p>", "", address, "2024-05-02T00:00:00Z day unknown", "a word before the numbers makes them no time of day"},
		{"length before", "", "<p class=date>3:10 min | 2 May 2024</p>", "", address, "2024-05-02T00:00:00Z day unknown", "how long a film takes"},
		{"length and clock", "", "<p class=date>3:10 | 2 May 2024, 15:10</p>", "", address, "2024-05-02T15:10:00Z minute unknown", "the time of day behind the date goes first"},
		{"price before", "", "<p class=date>2.50, 2 May 2024</p>", "", address, "2024-05-02T00:00:00Z day unknown", "a number with a fraction"},
		{"hours of a fair", "", "<p class=date>09:00-10:15, 2 May 2024</p>", "", address, "2024-05-02T00:00:00Z day unknown", "the end of a span"},
		{"first", "", "<p class=date>Published 30 Sep 2024</p>", "<p>This article was originally published on 2 May 2024 at 4:12pm but has been changed since.</p>", address, "2024-05-02T16:12:00Z minute unknown", "the first of two publications"},
		{"preprint", "", "<p class=date>Published on 2 May 2024</p><div><span>Preprints (earlier versions) of this paper are at quay.example/preprint/7, first published 4 April 2024.</span></div>", "", address, "2024-05-02T00:00:00Z day unknown", "what came out first is another version"},
		{"clock of a system", "", "<p class=date>May 02 09:34 2024</p>", "", address, "2024-05-02T09:34:00Z minute unknown", "the year stands behind the time of day"},
		{"clock with its zone", "", "<p class=date>Thu May 2 09:34:12 +0200 2024</p>", "", address, "2024-05-02T09:34:12+02:00 second known", "and behind the zone"},
		{"clock and number", "", "<p class=date>May 2 09:34 by 2024 readers</p>", "", address, "", "a number that is no year"},
		{"month with marks", "", "<div class=meta>By: <a href=/by/quay>Quay Desk</a> on 02-may-2024 5:11:10</div>", "", address, "2024-05-02T05:11:10Z second unknown", "the marks of numbers around a month by its name"},
		{"pubdate", `<meta property="article:published_time" content="2024-11-29T12:00:00Z">`, "", `<footer><p>Published <time pubdate datetime="2024-05-02">2 May</time></p></footer>`, address, "2024-05-02T00:00:00Z day unknown", "marked as the date of publication, far from the headline"},
		{"ld in meta", `<meta name="script:ld+json" content='{"@type":"NewsArticle","headline":"Lamps on the pier lit again","datePublished":"2024-05-02T09:00:00-05:00"}'>`, "", "", address, "2024-05-02T09:00:00-05:00 second known", "JSON-LD that no script holds"},
		{"swapped by a time", "", `<time datetime="02-05-2024">02-05-2024</time>`, `<aside class=related><a href=/a><h3>Lamps on the pier lit again</h3></a><time datetime="2024-05-02">May 2</time></aside>`, address, "2024-05-02T00:00:00Z day unknown", "a time that leaves no doubt names the day"},
		{"day of America", `<meta property="article:published_time" content="2024-05-03T02:41:41Z">`, "<p class=date>May 2, 2024</p>", "", address, "2024-05-02T23:41:41-03:00 second inferred", "the evening before, as printed"},
		{"day of Europe", `<meta property="article:published_time" content="2024-05-01T22:41:41Z">`, "<p class=date>May 2, 2024</p>", "", address, "2024-05-02T00:41:41+02:00 second inferred", "the day behind midnight, as printed"},
		{"printed next day", `<meta property="article:published_time" content="2024-05-01T17:00:49Z">`, "<p class=date>May 2, 2024</p>", "", address, "2024-05-01T17:00:49Z second known", "a paper prints the next day on what it puts online"},
		{"own teaser", "", "", `<aside class=related><h2>Related stories</h2><ul><li><a href=/b><span>3 May 2024</span><h3>The ferry was late again on Friday</h3></a></li><li><a href=/a><span>2 May 2024</span><h3>Lamps on the pier lit again</h3></a></li><li><a href=/c><span>4 May 2024</span><h3>A new bell for the chapel of the fishers</h3></a></li></ul></aside>`, address, "2024-05-02T00:00:00Z day unknown", "the page's own teaser gives its date"},
		{"change and far date", "", "<p class=date>Updated 2 May 2024</p>", "<div class=more><p>The bell of the chapel, 3 March 2023</p></div>", address, "2024-05-02T00:00:00Z day unknown", "a change that is told at the headline beats a date far from it"},
		{"both far away", "", "", "<footer><p>3 March 2023 (updated 2 May 2024)</p></footer>", address, "2023-03-03T00:00:00Z day unknown", "one line tells of both"},
		{"comments", "", "", `<div class=comments><div class=comment><span class=date>2 May 2024</span><p>Well lit, thank you all.</p></div></div>`, address, "", "readers' dates are none of the story's"},
		{"copyright", "", "", "<footer>© 2009–2024 The Quay Post</footer>", address, "", "a year is no date"},
	} {
		a := parseString(t, storyWith(c.head, c.above, c.below), Hints{URL: c.url})
		got := ""
		if p := a.Published; !p.IsZero() {
			got = p.Time.Format(time.RFC3339) + " " + string(p.Precision) + " " + string(p.Zone)
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q: %s", c.name, got, c.want, c.why)
		}
	}
}

// TestTwoDates looks at the second date of a line too.
func TestTwoDates(t *testing.T) {
	for _, c := range []struct{ line, published, modified, why string }{
		{"PUBLISHED: 10:15, 2 May 2024 | UPDATED: 12:20, 3 May 2024", "2024-05-02T10:15", "2024-05-03T12:20", "times of day before the dates"},
		{"Published: 2 May 2024 10:15, updated 3 May 2024 12:20", "2024-05-02T10:15", "2024-05-03T12:20", "times of day behind the dates"},
		{"Published 2 May 2024, 10:15 | Updated 3 May 2024", "2024-05-02T10:15", "2024-05-03T00:00", "one time of day, behind the first"},
		{"Published 2 May 2024 | Updated 12:20, 3 May 2024", "2024-05-02T00:00", "2024-05-03T12:20", "one time of day, before the second"},
	} {
		a := parseString(t, storyWith("", "<p class=date>"+c.line+"</p>", ""), Hints{URL: "https://quay.example/a"})
		const clock = "2006-01-02T15:04"
		if published, modified := a.Published.Time.Format(clock), a.Modified.Time.Format(clock); published != c.published || modified != c.modified {
			t.Errorf("%s: %s and %s, want %s and %s: %s", c.line, published, modified, c.published, c.modified, c.why)
		}
	}
}

func TestAddressDate(t *testing.T) {
	for _, c := range []struct{ in, want, why string }{
		{"https://quay.example/2024/05/02/a", "2024-05-02", "folders"},
		{"https://quay.example/a-2024-05-02", "2024-05-02", "hyphens"},
		{"https://quay.example/local/2024-05/02/c_1", "2024-05-02", "both"},
		{"https://quay.example/a/20240502-7", "2024-05-02", "eight digits"},
		{"https://archive.example/web/20190717140047/http://quay.example/2013/07/02/a", "2013-07-02", "the address in that of an archive"},
		{"https://quay.example/world/2024/may/02/a", "2024-05-02", "a month in words"},
		{"https://quay.example/blog/2023/october/03/a", "2023-10-03", "and in full"},
		{"https://quay.example/2023/10/3-questions-to", "", "a number that is no folder"},
		{"https://quay.example/2021_11_oil.html", "", "no day"},
		{"https://quay.example/2024-4/artikel-4", "", "numbers that do not stand together"},
		{"https://quay.example/a/120240502", "", "a longer number"},
		{"https://quay.example/2024/13/02", "", "no month"},
		{"https://quay.example/2023/02/30", "", "no day of that month"},
	} {
		u, err := url.Parse(c.in)
		if err != nil {
			t.Fatal(err)
		}
		stamp, ok := addressDate(u)
		got := ""
		if ok {
			got = stamp.Time.Format(time.DateOnly)
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q: %s", c.in, got, c.want, c.why)
		}
	}
}

func TestYearless(t *testing.T) {
	for _, c := range []struct{ line, fetched, want, why string }{
		{"2 May", "2024-05-03", "2024-05-02T00:00:00Z", "the day before"},
		{"2 May", "2024-05-01", "2024-05-02T00:00:00Z", "it is tomorrow already where the page is from"},
		{"2 May", "2024-04-30", "2023-05-02T00:00:00Z", "this year's has not come yet"},
		{"[2 May, 11.30am]", "2024-06-01", "2024-05-02T11:30:00Z", "with its time of day"},
		{"2 May 2021", "2024-06-01", "2021-05-02T00:00:00Z", "a year that is printed stays"},
	} {
		fetched, _ := time.Parse(time.DateOnly, c.fetched)
		a := parseString(t, storyWith("", "<p class=date>"+c.line+"</p>", ""), Hints{URL: "https://quay.example/a", Fetched: fetched})
		if got := a.Published.Time.Format(time.RFC3339); got != c.want {
			t.Errorf("%s, fetched %s: %s, want %s: %s", c.line, c.fetched, got, c.want, c.why)
		}
	}
}

// A line that was taken for something else, as the model may.
func TestLastResorts(t *testing.T) {
	const said, post, changed, other = "Published on: 2 May 2024", "02.05.2024, 14:17", "Page last modified May 2, 2024 @ 01:39 PM EDT", "3 May 2024"
	const law = "Update: as of May 2, 2024, the harbour has to pay for the lamps that its ships break on their way in or out."
	between := "<aside><h3>More from the harbour</h3><ul>" + numbered("<li><a href=/news/@>Ferry @ was late again on Sunday</a></li>", 640) + "</ul></aside>"
	for _, c := range []struct {
		line         string
		role         page.Role
		above, below string
		want, why    string
	}{
		{said, page.Trending, "", "<div><span>" + said + "</span></div>", "2024-05-02", "right behind the body it is the story's"},
		{said, page.Trending, "", between + "<div><span>" + said + "</span></div>", "0001-01-01", "further away it is another story's"},
		{post, page.Comments, "<div><span>Tove</span><span>" + post + "</span></div>", "", "2024-05-02", "a post of a thread has its date above it"},
		{post, page.Comments, "", "<div><span>Tove</span><p>" + post + "</p></div>", "0001-01-01", "below the story it is that of an answer"},
		{changed, page.Related, "", between + "<p>" + changed + "</p>", "2024-05-02", "it was published by then, at the latest"},
		{law, page.Body, "", "<p>" + law + "</p>", "0001-01-01", "a sentence of the story tells of another change"},
		{other, page.Trending, "<div><span>" + other + "</span></div>", between + "<div><h4><a href=/a>Lamps on the pier lit again</a></h4><span>2 May 2024</span></div>", "2024-05-02", "the page's own teaser says more than a line near the headline"},
	} {
		taken := ExtractorFunc("taken", func(p *page.Page, _ *Draft) {
			for _, b := range p.Blocks {
				if strings.HasSuffix(b.Text, c.line) {
					b.Vote(c.role, page.Exact, "as the model may")
				}
			}
		})
		parser := Parser{Extractors: append([]Extractor{taken}, Extractors()...)}
		a, err := parser.Parse(t.Context(), strings.NewReader(storyWith("", c.above, c.below)), Hints{URL: "https://quay.example/a", ContentType: "text/html"})
		if err != nil {
			t.Fatal(err)
		}
		if got := a.Published.Time.Format(time.DateOnly); got != c.want {
			t.Errorf("%s taken for %s: %s, want %s: %s", c.line, c.role, got, c.want, c.why)
		}
	}
}

func TestGermanAm(t *testing.T) {
	stamp, ok := ParseTime("Veröffentlicht um 12:15 am 2. Mai 2024", "de")
	if got := stamp.Time.Format("2006-01-02T15:04"); !ok || got != "2024-05-02T12:15" {
		t.Errorf("%s, %t: on that day, not before noon", got, ok)
	}
}
