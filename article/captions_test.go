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
