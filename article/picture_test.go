package article

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/newspage-go/newspage/article/internal/dom"
)

// parsed returns the first element of that name in a piece of HTML.
func parsed(t testing.TB, source, name string) *html.Node {
	root, err := html.Parse(strings.NewReader(source))
	if err != nil {
		t.Fatal(err)
	}
	for n := root; n != nil; n = dom.Next(n, root) {
		if n.Type == html.ElementNode && n.Data == name {
			return n
		}
	}
	t.Fatalf("no %s in %s", name, source)
	return nil
}

func TestPicture(t *testing.T) {
	for _, c := range []struct{ in, element, want, why string }{
		{`<img src=/a.jpg>`, "img", "/a.jpg 0", "one address"},
		{`<img src=/a.jpg width=640 srcset="/b.jpg 320w, /c.jpg 1280w">`, "img", "/c.jpg 1280, /a.jpg 640, /b.jpg 320", "the biggest first"},
		{`<img srcset="/w=3,h=2/a.jpg 1x,/w=6,h=4/a.jpg 2x">`, "img", "/w=6,h=4/a.jpg 1000, /w=3,h=2/a.jpg 500", "commas in addresses, densities"},
		{`<img srcset="/a.jpg, /b.jpg 2x">`, "img", "/b.jpg 1000, /a.jpg 0", "a candidate without a descriptor"},
		{`<img src="data:image/gif;base64,R0" data-src="/photo/77/640">`, "img", "/photo/77/640 0", "loaded late, an address without an ending"},
		{`<img src="/img/placeholder.gif" data-original="/a.jpg">`, "img", "/a.jpg 0", "the stand-in goes"},
		{`<img src="/a.jpg" data-caption="/b c.jpg">`, "img", "/a.jpg 0", "not every data attribute is an address"},
		{`<picture><source srcset="/a.webp 900w"><source data-srcset="/a.jpg 800w"><img src=/s.jpg></picture>`, "img", "/a.webp 900, /a.jpg 800, /s.jpg 0", "sources of a picture"},
		{`<body><noscript><img src="/a.jpg" width=500></noscript>`, "noscript", "/a.jpg 500", "for readers without scripts"},
		{`<video poster="/still.jpg"></video>`, "video", "/still.jpg 0", "the still of a film"},
		{`<img alt=x>`, "img", "", "no address"},
		{`<body><noscript>` + strings.Repeat("<b>x</b>", 2000) + `<img src=/a.jpg></noscript>`, "noscript", "", "a second parse is bounded"},
	} {
		p, _ := pictureOf(parsed(t, c.in, c.element))
		var list []string
		for _, f := range p.files {
			list = append(list, fmt.Sprint(f.address, " ", f.width))
		}
		if diff := cmp.Diff(c.want, strings.Join(list, ", ")); diff != "" {
			t.Errorf("%s (-want +got): %s\n%s", c.in, c.why, diff)
		}
	}
}

func TestSameFile(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
		why  string
	}{
		{"/a.jpg?w=1", "/a.jpg?w=2", true, "the query is a size"},
		{"https://one.example/crop/16x9/otter-91827364.jpg", "https://two.example/91827364/640.webp", true, "one number on two hosts"},
		{"/2024/05/03/1200x630/a.jpg", "/2024/05/03/1200x630/b.jpg", false, "dates and sizes name nothing"},
		{"/20240503/a.jpg", "/20240503/b.jpg", false, "a date in one run"},
		{"/x/the-old-weir-at-dusk.jpg", "/y/z/the-old-weir-at-dusk.640.jpg", true, "one long name"},
		{"/x/image.jpg", "/y/image.jpg", false, "one short name"},
		{"/site/5ada11772714e5eb213ab1df/oar-on-a-wall-at-home.jpg", "/site/5ada11772714e5eb213ab1df/the-whole-of-the-crew.jpg", false, "the folder names the site"},
		{"/site/5ada11772714e5eb213ab1df/1200.jpg", "/site/5ada11772714e5eb213ab1df/640.jpg", true, "the folder names the picture, the file its size"},
		{"/p/blog-200227-Rye-Bread-14854.jpg", "/p/blog-200227-Rye-Bread-14859.jpg", false, "a short date names nothing"},
		{"/web/20131110121040im_/http://quay.example/a.jpg", "/web/20131110121040im_/http://quay.example/b.jpg", false, "nor does a date with a time and a mark"},
		{"/p/a/the-old-weir-at-dusk-1536x.jpg", "/p/b/the-old-weir-at-dusk-1200x630-crop.jpg", true, "sizes and cuts behind a long name"},
		{"/p/the-old-weir-at-dusk.jpg", "/p/the-old-weir-at-dusk-2.jpg", false, "a counter behind a long name"},
		{"/p/249981.jpg", "/q/249981.webp", true, "a number that is no date"},
		{"/_next/image?url=%2Fp%2Fone.jpg&w=640", "/_next/image?url=%2Fp%2Ftwo.jpg&w=640", false, "one script serves all"},
		{"/_next/image?url=%2Fp%2Fone.jpg&w=640", "/p/one.jpg", true, "served by a script and as it is"},
		{"/image.php?id=7", "/image.php?id=8", false, "the query says which"},
	} {
		if got := namesIn(c.a).same(namesIn(c.b)); got != c.want {
			t.Errorf("%s %s: %v: %s", c.a, c.b, got, c.why)
		}
	}
}

func FuzzSrcset(f *testing.F) {
	f.Add("/a,b.jpg 1x, /c.jpg 200w,,, d")
	f.Add(" ,\t640w")
	f.Fuzz(func(t *testing.T, set string) {
		var p picture
		p.addSet(set)
		for _, file := range p.files {
			if file.address == "" || !strings.Contains(set, file.address) {
				t.Errorf("%q is no part of %q", file.address, set)
			}
		}
	})
}

func TestBodyPictures(t *testing.T) {
	const second = `<p>The cable cost more than the lamps, said the harbour master, and will be paid for out of the dues of the ferry over the next six years.</p>`
	for _, c := range []struct{ name, picture, want, why string }{
		{"bare", `<p><img src="/p/lamp.jpg" alt="A lamp"></p>`, "/p/lamp.jpg", "no size is stated, but it stands by itself in the story"},
		{"relative", `<p><a href="lamp.jpg"><img src="lamp.jpg"></a></p>`, "/lamp.jpg", "a link to the picture itself"},
		{"smiley", `<p>The smith was pleased <img src="/p/smile.png"> with his work and said so to all who came by on the day of the lighting.</p>`, "", "among words"},
		{"bare smiley", `So they said. <img src="/p/smile.png">`, "", "among words of no element of their own"},
		{"counter", `<p><img src="https://count.example/na/77ab"></p>`, "", "what counts readers has a bare address"},
		{"teaser", `<div class="related"><img src="/p/other.jpg"></div>`, "", "a box of another kind"},
	} {
		a := parseString(t, storyWith("", "", c.picture+second), Hints{URL: "https://quay.example/a"})
		got := ""
		for _, image := range a.Images {
			got += strings.TrimPrefix(image.URL, "https://quay.example")
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q: %s", c.name, got, c.want, c.why)
		}
	}
	a := parseString(t, storyWith("", "", second+`<p><img src="/p/end.jpg"></p>`), Hints{})
	if len(a.Images) != 1 || a.Images[0].After != 3 {
		t.Errorf("%+v: one right behind the last paragraph is of the story", a.Images)
	}
	a = parseString(t, storyWith(`<meta property="og:image" content="/p/pier-91827364.jpg">`, "", `<figure><img src="/p/pier-91827364.jpg"></figure>`+second), Hints{})
	if len(a.Images) != 1 || a.Images[0].After != 2 {
		t.Errorf("%+v: the lead stands behind two parts of the story", a.Images)
	}
	a = parseString(t, strings.NewReplacer("<article>", `<div class="page-widget post-card">`, "</article>", "</div>").Replace(
		storyWith("", "", `<h3><img width=640 height=400 src="/p/lamp.jpg"></h3>`+second)), Hints{URL: "https://quay.example/a"})
	if len(a.Images) != 1 {
		t.Errorf("%d images, want 1: the box around the story is called a card", len(a.Images))
	}
}

func TestCaptionedPicture(t *testing.T) {
	const caption = `<figcaption>The smith at work on the last of the posts.</figcaption>`
	for _, c := range []struct{ name, figure, want, why string }{
		{"figure", `<figure><img src="/p/one.jpg"><img src="/p/two.jpg">` + caption + `</figure>`, "/p/one.jpg", "the first of a figure"},
		{"amp", `<figure><amp-img src="/p/one.jpg"></amp-img>` + caption + `</figure>`, "/p/one.jpg", "another name for a picture"},
		{"film", `<figure><video poster="/p/one.jpg"></video>` + caption + `</figure>`, "/p/one.jpg", "the still of a film"},
		{"no script", `<figure><img src="data:image/gif;base64,R0" alt="A smith"><noscript><img src="/p/one.jpg"></noscript>` + caption + `</figure>`, "/p/one.jpg", "for readers without scripts"},
		{"late", `<figure><img src="/placeholder.gif" alt="A smith">` + caption + `</figure>`, " A smith", "nothing but a stand-in"},
		{"box", `<div><img src="/p/one.jpg"><img src="/p/two.jpg">` + caption + `<img src="/p/three.jpg"></div>`, "/p/two.jpg", "the nearest above where there is no figure"},
		{"face", `<div><div><img src="/p/one.jpg"></div><div><img class="avatar" src="/p/face.jpg">` + caption + `</div></div>`, "/p/one.jpg", "who writes is not what the caption is about"},
	} {
		a := parseString(t, storyWith("", c.figure, ""), Hints{URL: "https://quay.example/a"})
		got := "none"
		for _, image := range a.Images {
			if image.Caption != "" {
				got = strings.TrimPrefix(image.URL, "https://quay.example")
				if got == "" {
					got = " " + image.Alt
				}
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q: %s", c.name, got, c.want, c.why)
		}
	}
}

func TestCreditTail(t *testing.T) {
	for _, c := range []struct{ in, want, why string }{
		{"The smith at work. © Jo Doe / Quay Pictures", "© Jo Doe / Quay Pictures", "the sign for rights"},
		{"The smith at work (© Jo Doe)", "(© Jo Doe)", "in brackets"},
		{"The smith at work. | Jo Doe/dpa", "| Jo Doe/dpa", "who signs, behind a bar"},
		{"The smith at work. (AP)", "(AP)", "an agency in brackets"},
		{"© Jo Doe", "", "nothing ahead of it: no caption"},
		{"The smith at work ©", "", "nobody is named"},
		{"The lamps (symbolic picture)", "", "what kind of picture it is"},
		{"The pier | The lamps", "", "a bar between two names of things"},
		{"The lamps (left)", "", "a bracket of the caption's own"},
	} {
		got := ""
		if start := creditTail(c.in); start > 0 {
			got = c.in[start:]
		}
		if strings.TrimSpace(got) != c.want {
			t.Errorf("%q: %q, want %q: %s", c.in, got, c.want, c.why)
		}
	}
}

func TestStrayCaptions(t *testing.T) {
	const own = `<figure><img src="/p/lamp.jpg"><figcaption>The last of the lamps.</figcaption></figure>`
	for _, c := range []struct{ name, above, below, want, why string }{
		{"none", own, "", "The last of the lamps.", "the story's own"},
		{"share", `<ul><li><a href="#s"><figure><svg></svg><figcaption class="caption">Mail it</figcaption></figure></a></li></ul>` + own, "", "The last of the lamps.", "the name of a sign"},
		{"teaser", own, `</article><div><a href="/b"><figure><img src="/p/crew.jpg"><figcaption class="caption">The crew of the boat.</figcaption></figure></a></div><article>`, "The last of the lamps.", "another story's"},
		{"source", own, `<p><a href="https://commons.example/x"><img width=640 src="/p/mast.jpg"></a></p><p class="photo-credit">Photo: Jo Doe</p>`, "The last of the lamps. Photo: Jo Doe", "where a picture was taken from"},
		{"film", own, `</article><figure><video src="/f/one.mp4"></video><figcaption>The lamps are lit.</figcaption></figure><article>`, "The last of the lamps. The lamps are lit.", "a player has captions too"},
	} {
		a, err := (&Parser{KeepFurniture: true}).Parse(t.Context(), strings.NewReader(storyWith("", c.above, c.below)), Hints{URL: "https://quay.example/a", ContentType: "text/html"})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, image := range a.Images {
			got = strings.TrimSpace(got + " " + image.Caption + image.Credit)
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q: %s", c.name, got, c.want, c.why)
		}
	}
}

func TestLeadImage(t *testing.T) {
	const stated = `<meta property="og:image" content="https://quay.example/share/weir-91827364.jpg">`
	for _, c := range []struct{ name, head, above, below, want, why string }{
		{"widgets", stated, `<div class="widgets"><div class="image-widget"><span><img src="/p/91827364=w700"></span></div></div>`, "", "https://quay.example/p/91827364=w700",
			"no word around the stated picture speaks against it"},
		{"teaser", stated, `<div class="related teaser"><a href="/b"><img src="/p/other-55443322.jpg"></a></div>`, "", "https://quay.example/share/weir-91827364.jpg",
			"another story's picture is no lead"},
		{"stand-in's size", stated, `<div><img width=160 height=90 src="/p/tiny-91827364.jpg" srcset="/p/s-91827364.jpg 250w, /p/l-91827364.jpg 1000w"></div>`,
			`<figure><img width=615 src="/p/pier-66778899.jpg"></figure>`, "https://quay.example/p/l-91827364.jpg", "the element's size is that of what stands there until the picture is loaded"},
		{"icon", "", `<figure><img width=40 height=40 src="/p/bell.jpg"></figure><div><img width=615 src="/p/pier-66778899.jpg"></div>`, "", "https://quay.example/p/pier-66778899.jpg", "a small picture is an icon"},
		{"stated alone", stated, "", "", "https://quay.example/share/weir-91827364.jpg", "the page prints none"},
	} {
		a := parseString(t, storyWith(c.head, c.above, c.below), Hints{URL: "https://quay.example/a"})
		got := ""
		if len(a.Images) > 0 {
			got = a.Images[0].URL
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q: %s", c.name, got, c.want, c.why)
		}
	}
}
