package flow

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFields(t *testing.T) {
	for _, test := range []struct {
		why, source string
		want        [][2]Field // before and after each block
	}{
		{"none", "<p>The bell</p><p>The pier</p>", [][2]Field{{}, {}}},
		{"a newsletter", "<p>The bell by mail</p><form><input type=email><p>No thanks</p></form>", [][2]Field{{NoField, EmailField}, {EmailField, NoField}}},
		{"an address by its name", "<p>The bell</p><input name=your-email>", [][2]Field{{NoField, EmailField}}},
		{"a search", "<p>The bell</p><input name=q>", [][2]Field{{NoField, SearchField}}},
		{"comments", "<p>What do you think?</p><textarea></textarea>", [][2]Field{{NoField, AreaField}}},
		{"the first one behind, the last one ahead", "<p>Log in</p><input name=login><input type=password><p>Help</p>", [][2]Field{{NoField, OtherField}, {PasswordField, NoField}}},
		{"what holds no text is no field", "<p>The bell</p><input type=hidden name=mail><input type=checkbox>", [][2]Field{{}}},
		{"one in the block stands ahead of it and behind it", "<p>Mail <input type=email> me</p><p>The pier</p>", [][2]Field{{EmailField, EmailField}, {}}},
	} {
		var got [][2]Field
		page, _ := fromHTML(t, test.source)
		for _, f := range page.Features {
			got = append(got, [2]Field{f.FieldBefore, f.FieldAfter})
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s:\n%s", test.why, diff)
		}
	}
}
