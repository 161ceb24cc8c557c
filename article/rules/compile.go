package rules

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/newspage-go/newspage/article/page"
)

// compile makes rules of a file: it holds one rule, or a list of them.
func (s *source) compile() []*Rule {
	v, ok := s.read()
	if !ok {
		return nil
	}
	if v.kind != '[' {
		return []*Rule{s.rule(v)}
	}
	if len(v.list) == 0 {
		s.fail(v.at, "", "the list holds no rule", "")
	}
	var rules []*Rule
	for _, element := range v.list {
		rules = append(rules, s.rule(element))
	}
	return rules
}

// ruleKeys are the keys of a rule in the order they are documented in.
func ruleKeys() []string {
	keys := []string{"$schema", "name", "comment", "match", "prune", "body"}
	for _, f := range fieldSpecs {
		keys = append(keys, f.key)
	}
	for _, b := range blockKeys {
		keys = append(keys, b.key)
	}
	return append(keys, "move", "strip", "extra")
}

func (s *source) rule(v value) *Rule {
	r := &Rule{file: s.name, name: strings.TrimSuffix(path.Base(s.name), ".json")}
	before := len(s.errors)
	members := s.object(v, "", ruleKeys())
	for _, m := range members {
		s.key(r, m)
	}
	if !r.says() && len(s.errors) == before {
		s.fail(v.at, "", "the rule says nothing", "give it a body, a field, something to move or to strip")
	}
	if _, given := named(members, "match"); !given && v.kind == '{' {
		s.fail(v.at, "match", "it is missing", `write for which pages the rule is: "match": {"hosts": ["example.com"]}`)
	}
	slices.SortStableFunc(r.votes, func(a, b vote) int { return voteRank(a.key) - voteRank(b.key) })
	return r
}

// voteRank orders what gives blocks a role, whatever order the file has: what
// is said of less of the page comes later, and so beats the rest.
func voteRank(key string) int {
	switch {
	case key == "strip":
		return 2
	case strings.HasPrefix(key, "move "):
		return 1
	}
	return 0
}

func (r *Rule) says() bool {
	return len(r.body)+len(r.fields)+len(r.votes)+len(r.extra) > 0
}

func (s *source) key(r *Rule, m member) {
	switch m.key {
	case "$schema", "comment":
		s.text(m.value, m.key)
	case "name":
		r.name = s.text(m.value, m.key)
	case "match":
		r.match = s.match(m.value)
	case "prune":
		r.prune = s.flag(m.value, m.key)
	case "body":
		r.body = s.selectors(m.value, m.key)
	case "move":
		s.move(r, m.value)
	case "strip":
		r.votes = append(r.votes, vote{m.key, page.Furniture, s.selectors(m.value, m.key)})
	case "extra":
		for _, e := range s.object(m.value, "extra", nil) {
			spec := fieldSpec{key: "extra." + e.key, plural: true}
			r.extra = append(r.extra, field{e.key, &spec, s.alternatives(e.value, &spec)})
		}
	default:
		if spec := fieldNamed(m.key); spec != nil {
			r.fields = append(r.fields, field{m.key, spec, s.alternatives(m.value, spec)})
			return
		}
		for _, b := range blockKeys {
			if b.key == m.key {
				r.votes = append(r.votes, vote{m.key, b.role, s.selectors(m.value, m.key)})
			}
		}
	}
}

// moveRoles are the roles that blocks can be moved to.
func moveRoles() []string {
	var names []string
	for r := range page.RoleCount {
		if r != page.Furniture && r != page.Body {
			names = append(names, r.String())
		}
	}
	return names
}

func (s *source) move(r *Rule, v value) {
	for _, m := range s.object(v, "move", moveRoles()) {
		role, _ := page.RoleOf(m.key)
		r.votes = append(r.votes, vote{"move " + m.key, role, s.selectors(m.value, "move."+m.key)})
	}
}

// object returns the members whose keys are known; the others are mistakes.
// Without a list of keys all are.
func (s *source) object(v value, key string, known []string) []member {
	if v.kind != '{' {
		s.fail(v.at, key, "this must be an object", "{ … }")
		return nil
	}
	var kept []member
	for _, m := range v.members {
		switch {
		case known != nil && !slices.Contains(known, m.key):
			s.fail(m.at, key, fmt.Sprintf("unknown key %q", m.key), suggest(m.key, known))
		case m.key == "":
			s.fail(m.at, key, "a key is empty", "")
		case slices.ContainsFunc(kept, func(k member) bool { return k.key == m.key }):
			s.fail(m.at, key, fmt.Sprintf("%q is there twice", m.key), "a list holds alternatives")
		default:
			kept = append(kept, m)
		}
	}
	return kept
}

func named(members []member, key string) (value, bool) {
	for _, m := range members {
		if m.key == key {
			return m.value, true
		}
	}
	return value{}, false
}

// suggest names the known key that is most like the one written, or all.
func suggest(key string, known []string) string {
	best, least := "", len(key)/2+1
	for _, k := range known {
		if d := distance(strings.ToLower(key), strings.ToLower(k)); d < least {
			best, least = k, d
		}
	}
	if best != "" {
		return fmt.Sprintf("did you mean %q?", best)
	}
	return "known are " + strings.Join(known, ", ")
}

// distance is how many characters two short words differ by; long ones are not
// compared.
func distance(a, b string) int {
	if len(a) > 40 || len(b) > 40 {
		return 40
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, diagonal+1)
		}
	}
	return row[len(b)]
}

// text wants a text that is not empty.
func (s *source) text(v value, key string) string {
	if v.kind != '"' {
		s.fail(v.at, key, "this must be a text", "in double quotes")
	} else if v.text == "" {
		s.fail(v.at, key, "the text is empty", "leave the key out")
	}
	return v.text
}

func (s *source) flag(v value, key string) bool {
	flag, ok := v.literal.(bool)
	if !ok {
		s.fail(v.at, key, "this must be true or false", "without quotes")
	}
	return flag
}

// list makes a list of one value of what is none.
func (s *source) list(v value, key string) []value {
	if v.kind != '[' {
		return []value{v}
	}
	if len(v.list) == 0 {
		s.fail(v.at, key, "the list is empty", "leave the key out")
	}
	return v.list
}

// day reads a day as 2006-01-02.
func (s *source) day(v value, key string) time.Time {
	text := s.text(v, key)
	t, err := time.Parse(time.DateOnly, text)
	if err != nil && text != "" {
		s.fail(v.at, key, fmt.Sprintf("%q is no day", text), "write it as 2023-12-31")
	}
	return t
}
