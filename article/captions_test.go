package article

import (
	"context"
	"strings"
	"testing"
)

// TestCaptionInBody: what a picture has for those who cannot see it is its caption where
// it is printed below, as is what opens like one.
func TestCaptionInBody(t *testing.T) {
	const prose = `<p>The harbour office said on Monday that the last ferry of the season had left the pier an hour before the storm came in from the west.</p>` +
		`<p>Nobody was hurt, the office said, though two boats broke loose and drifted on to the sandbank below the lighthouse, where they lie still.</p>`
	for _, c := range []struct{ picture, line, why string }{
		{`<img src="/a.jpg" alt="Two boats on the sandbank">`, "Two boats on the sandbank", "word for word"},
		{`<div><img src="/a.jpg" alt="Two boats on the sandbank"></div><noscript><img src="/a.jpg"></noscript>`, "Two boats on the sandbank", "a copy for browsers without scripts between"},
		{`<img src="/a.jpg">`, "Pictured on the sandbank, from left: Mara Quill, Ann Example", "how captions open"},
		{`<img src="/a.jpg" title="Two boats on the sandbank" alt="quay-7">`, "Two boats on the sandbank", "shown where one points at it"},
		{`<img src="/a.jpg"><script type="application/ld+json">{"@type":"ImageObject","contentUrl":"/a.jpg","caption":"Two boats lie on the wide sandbank below"}</script>`,
			"Two boats lie on the wide sandbank below", "stated for machines"},
		{`<img src="/a.jpg"><script type="application/ld+json">{"@type":"VideoObject","name":"Storm","description":"Two boats lie on the wide sandbank below"}</script>`,
			"Two boats lie on the wide sandbank below 02.11.2025 | 1:10 min", "what a film shows, the day and its length"},
		{`<img src="/a.jpg" alt="Two boats lie on the wide sandbank below">`, "Two boats lie on the wide sandbank below (Mara Quill)", "whose it is behind it"},
	} {
		page := `<html><head><title>Ferry leaves before storm</title></head><body><article><h1>Ferry leaves before storm</h1>` + prose +
			`<div>` + c.picture + `<p>` + c.line + `</p></div>` + prose[strings.Index(prose, "</p>")+4:] + `</article></body></html>`
		a, err := new(Parser).Parse(context.Background(), strings.NewReader(page), Hints{ContentType: "text/html"})
		if err != nil {
			t.Errorf("%s: %v", c.why, err)
			continue
		}
		for _, p := range a.Body {
			if strings.Contains(p.Text, "sandbank") && len(p.Text) < 80 {
				t.Errorf("%s: %q is body", c.why, p.Text)
			}
		}
		captioned := false
		for _, image := range a.Images {
			captioned = captioned || strings.HasPrefix(c.line, image.Caption) && image.Caption != ""
		}
		if !captioned {
			t.Errorf("%s: no picture has the caption %q: %+v", c.why, c.line, a.Images)
		}
	}
}

// TestCreditInCaption: whose the picture is, behind what it shows, is its credit.
func TestCreditInCaption(t *testing.T) {
	for _, c := range []struct{ printed, caption, credit, why string }{
		{`The quay at night. <span class="credit">Mara Quill / Alamy</span>`, "The quay at night.", "Mara Quill / Alamy", "an element of its own"},
		{"Workers at the wall. AP Photo/Mara Quill", "Workers at the wall.", "AP Photo/Mara Quill", "a sentence of its own"},
		{"Mara Quill / Alamy", "", "Mara Quill / Alamy", "nothing else"},
	} {
		page := "<title>Ferry leaves before storm</title><article><h1>Ferry leaves before storm</h1>" + story +
			`<figure><img src="/media/quay-9912045.jpg" width="800" height="500"><figcaption>` + c.printed + "</figcaption></figure>" + story + "</article>"
		a, err := new(Parser).Parse(context.Background(), strings.NewReader(page), Hints{URL: "https://quay.example/x", ContentType: "text/html"})
		if err != nil || len(a.Images) != 1 || a.Images[0].Caption != c.caption || a.Images[0].Credit != c.credit {
			t.Errorf("%s: images %+v, error %v; want %q and %q", c.why, a.Images, err, c.caption, c.credit)
		}
	}
}

// TestFigure: what stands in a figure of the story is a legend, or a quotation and whose
// it is.
func TestFigure(t *testing.T) {
	const picture = `<img src="/media/quay-9912045.jpg" width="800" height="500">`
	for _, c := range []struct{ figure, line, body, why string }{
		{picture + `<figcaption><section><div><p>The tide is said to have risen by two metres, and the boats rose with it.</p></div></section></figcaption>`,
			"The tide is said", "", "a legend some elements further in"},
		{picture + `<div><span><p>The tide is said to have risen by two metres, and the boats rose with it.</p></span></div>`,
			"The tide is said", "", "a legend without an element of its own"},
		{`<blockquote><p>The tide rose by two metres, and the boats rose with it.</p></blockquote><figcaption>Mara Quill, harbour master</figcaption>`,
			"", "The tide rose", "a quotation"},
		{`<blockquote><p>The tide rose by two metres, and the boats rose with it.</p></blockquote><figcaption><p>Mara Quill, harbour master</p></figcaption>`,
			"", "Mara Quill, harbour", "whose the quotation is"},
		{picture + `<h3>What the divers found</h3><p>Below the quay the divers found an anchor that nobody knows.</p>`, "", "Below the quay", "a chapter in a figure"},
		{picture + `<figcaption>The quay at night` + strings.Repeat(story, 4) + `</figcaption>`, "", "The harbour", "an element that is not closed before the story goes on"},
	} {
		page := "<title>Ferry leaves before storm</title><article><h1>Ferry leaves before storm</h1>" + story +
			"<figure>" + c.figure + "</figure>" + story + "</article>"
		a, err := new(Parser).Parse(context.Background(), strings.NewReader(page), Hints{URL: "https://quay.example/x", ContentType: "text/html"})
		if err != nil {
			t.Errorf("%s: %v", c.why, err)
			continue
		}
		body, captions := a.Body.Text(), ""
		for _, image := range a.Images {
			captions += image.Caption + "\n"
		}
		if !strings.Contains(body, c.body) || c.line != "" && (strings.Contains(body, c.line) || !strings.Contains(captions, c.line)) {
			t.Errorf("%s: body %q, captions %q", c.why, body, captions)
		}
		if c.body != "" && strings.Contains(captions, c.body) {
			t.Errorf("%s: %q is a caption", c.why, captions)
		}
	}
}

// TestGalleryOfLegends: where legends tell the story they stay in it.
func TestGalleryOfLegends(t *testing.T) {
	var page strings.Builder
	page.WriteString(`<title>The ten quays</title><meta property="og:type" content="article"><article><h1>The ten quays</h1><p>We went to see ten of them.</p>`)
	for _, quay := range []string{"north", "south", "east", "west", "old", "new"} {
		page.WriteString(`<figure><img src="/media/` + quay + `.jpg"><div><p>The ` + quay + ` quay was built for the herring fleet, and when the herring left it was given to the rowing club, which keeps its boats there to this day.</p></div></figure>`)
	}
	page.WriteString(`</article>`)
	a, err := new(Parser).Parse(context.Background(), strings.NewReader(page.String()), Hints{URL: "https://quay.example/x", ContentType: "text/html"})
	if err != nil || !strings.Contains(a.Body.Text(), "The old quay") {
		t.Errorf("the legends are not the story: %+v, error %v", a, err)
	}
}

// TestStatedStory: what the page states of a picture is no caption where it states the same
// of the story, or where it is all that the story says.
func TestStatedStory(t *testing.T) {
	lines := []string{
		"Divers of the harbour office lay a new cable below the old pier this week.",
		"The lamps on the pier will be lit again on Sunday, the office says.",
		"Nobody has seen them lit since the storm of two winters ago.",
	}
	for _, c := range []struct{ stated, why string }{
		{`{"@type":"NewsArticle","description":"` + lines[1] + `","image":{"@type":"ImageObject","url":"/a.jpg","caption":"` + lines[1] + `"}}`, "the description of the story"},
		{`{"@type":"HowTo","step":[{"@type":"HowToStep","text":"` + lines[1] + `","image":{"@type":"ImageObject","url":"/a.jpg","description":"` + lines[1] + `"}}]}`, "one of its steps"},
		{`[{"@type":"ImageObject","caption":"` + lines[0] + `"},{"@type":"ImageObject","caption":"` + lines[1] + `"},{"@type":"ImageObject","caption":"` + lines[2] + `"}]`, "a gallery"},
	} {
		page := `<html><head><title>Lamps on the pier</title><meta property="og:type" content="article"><script type="application/ld+json">` + c.stated + `</script></head><body><article><h1>Lamps on the pier</h1>`
		for _, line := range lines {
			page += `<div><img src="/a.jpg"><p>` + line + `</p></div>`
		}
		a, err := new(Parser).Parse(context.Background(), strings.NewReader(page+"</article></body></html>"), Hints{URL: "https://quay.example/x", ContentType: "text/html"})
		if err != nil || !strings.Contains(a.Body.Text(), lines[1]) {
			t.Errorf("%s: body %q, error %v", c.why, a.Body.Text(), err)
		}
	}
}
