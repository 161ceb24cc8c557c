package article

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestEmbeds(t *testing.T) {
	const second = `<p>The cable cost more than the lamps, said the harbour master, and will be paid for out of the dues of the ferry over the next six years.</p>`
	for _, c := range []struct{ name, within, end, want, why string }{
		{"frame", `<iframe src="https://player.example/1"></iframe>`, "", "2 https://player.example/1", "between two paragraphs"},
		{"late", `<iframe src="about:blank" data-src="https://player.example/1"></iframe>`, "", "2 https://player.example/1", "loaded late"},
		{"agreed", `<iframe data-cmp-src="https://player.example/1" src="data:text/html,x"></iframe>`, "", "2 https://player.example/1", "loaded when the reader agrees"},
		{"film", `<video><source src="/f/one.mp4"><source src="/f/one.webm"></video>`, "", "2 https://quay.example/f/one.mp4", "the first of its sources"},
		{"sound", `<audio controls src="/f/one.mp3"><source src="/f/two.mp3"></audio>`, "", "2 https://quay.example/f/one.mp3", "its own address first"},
		{"at the end", "", `<div class="player"><iframe src="https://player.example/1"></iframe></div>`, "3 https://player.example/1", "right behind the last paragraph, in the story's own box"},
		{"share", "", `<div class="share-post"><iframe src="https://likes.example/1"></iframe></div>`, "", "a box of another kind behind the story"},
		{"behind", "", `<p>More on the pier: all that was written of it in two years</p><iframe src="https://player.example/1"></iframe>`, "", "behind what is no longer the story"},
		{"counter", `<iframe width=1 height=1 src="https://count.example/1"></iframe>`, "", "", "too small to be read"},
	} {
		a := parseString(t, storyWith("", "", c.within+second+c.end), Hints{URL: "https://quay.example/a"})
		var got []string
		for _, e := range a.Embeds {
			got = append(got, fmt.Sprint(e.Part, " ", e.URL))
		}
		if diff := cmp.Diff(c.want, strings.Join(got, ", ")); diff != "" {
			t.Errorf("%s (-want +got): %s\n%s", c.name, c.why, diff)
		}
	}
}
