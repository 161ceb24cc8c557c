package label

import (
	"slices"
	"testing"
)

// TestSpoken holds what the lexicon is asked of two texts to what they share.
func TestSpoken(t *testing.T) {
	for _, test := range []struct {
		one, other string
		shared     int
		why        string
	}{
		{"Sign up now", "SIGN UP, NOW!", 7, "three words, two pairs, what opens and what closes"},
		{"Sign up", "up sign", 2, "words in another order share no pair"},
		{"Sign up", "sign up here", 4, "what closes the text is another word"},
		{"Sign", "sign", 3, "a word opens and closes"},
		{"", "", 0, "nothing says nothing"},
	} {
		one, other := new(reading).again(test.one).spoken(nil), new(reading).again(test.other).spoken(nil)
		if shared := common(one, other); shared != test.shared {
			t.Errorf("%q and %q: %d in common, want %d: %s", test.one, test.other, shared, test.shared, test.why)
		}
	}
	r := new(reading)
	for n := range 100 {
		r.words = append(r.words, uint64(n)<<32)
	}
	long := r.spoken(nil)
	if got, want := len(long), 2*(firstSpoken+lastSpoken)+1; got != want {
		t.Errorf("%d words and pairs of a long text, want %d with what closes it", got, want)
	}
	if slices.Contains(long, firstSpoken) || !slices.Contains(long, 100-lastSpoken) || !slices.Contains(long, pair(99<<32, closing)) {
		t.Errorf("not the first words and the last: %v", long)
	}
	r.most = 100
	if got := r.spoken(nil); slices.Contains(got, pair(99<<32, closing)) {
		t.Error("a text of which no more was read closes")
	}
}

func TestAddressWords(t *testing.T) {
	for _, test := range []struct {
		one, other string
		words      int // of the first
		shared     int
		why        string
	}{
		{"https://bell.example/news/pier-opens.html", "/news/pier-opens.html", 6, 4, "the parts of the path are words, whatever the host"},
		{"https://bell.example/", "https://pier.example/", 2, 1, "hosts are whole"},
		{"/News/PIER", "/news/pier", 2, 2, "case does not matter"},
		{"/news?id=7#top", "/news", 1, 1, "what is asked of the site is no word"},
		{"mailto:desk@bell.example", "/mailto", 3, 1, "a scheme is one"},
		{"/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p", "/a", mostLinkWords, 1, "long addresses are cut"},
		{"", "", 0, 0, "nothing"},
	} {
		one, other := addressWords(test.one, nil), addressWords(test.other, nil)
		if shared := common(one, other); len(one) != test.words || shared != test.shared {
			t.Errorf("%q and %q: %d words, %d in common, want %d and %d: %s", test.one, test.other, len(one), shared, test.words, test.shared, test.why)
		}
	}
}

func common(a, b []uint32) (n int) {
	for _, word := range a {
		if slices.Contains(b, word) {
			n++
		}
	}
	return n
}

// TestLexicon reads a lexicon as it stands in the file and asks it.
func TestLexicon(t *testing.T) {
	data := []byte{2, 0, 5, 0, 0, 9, 0, 0}
	for level := range 2 {
		for role := range modelRoles {
			data = append(data, byte(10*level+role), byte(-role)) // of the first word and the second
		}
	}
	data = append(data, 77)
	var x lexicon
	if rest := x.read(data, 2); len(rest) != 1 || rest[0] != 77 {
		t.Fatalf("%d bytes left, want the one behind the lexicon", len(rest))
	}
	if says := x.find(6 << 8); says != nil {
		t.Errorf("an unknown word says %v", says)
	}
	first, second := x.find(5<<8|3), x.find(9<<8)
	if first == nil || second == nil {
		t.Fatal("words are not found")
	}
	for role := range modelRoles {
		if got := first[1].scores()[role]; got != int32(10+role) {
			t.Errorf("the first word says %d of role %d far away, want %d", got, role, 10+role)
		}
		if got := second[0].scores()[role]; got != int32(-role) {
			t.Errorf("the second word says %d of role %d, want %d", got, role, -role)
		}
	}
}

// TestLexiconShape holds the embedded lexicons to what a saying has room for.
func TestLexiconShape(t *testing.T) {
	x := &trained().lexicons
	if len(x.texts.says) == 0 || len(x.names.says) == 0 {
		t.Fatalf("%d words of texts, %d of names", len(x.texts.says), len(x.names.says))
	}
	const most = 1<<(laneBits-1) - 1
	if n := 2*(firstSpoken+lastSpoken) + 1; n*127 > most {
		t.Errorf("%d words of a text may say more than a lane has room for", n)
	}
	if n := (nameLevels-1)*28 + mostLinkWords; n*127 > most {
		t.Errorf("%d words of names and links may say more than a lane has room for", n)
	}
}
