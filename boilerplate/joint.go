package boilerplate

import "strings"

// A joint is a word that parts names, with the spaces around it.
type joint struct {
	word, other string // other is another form of it, "" if it has none
	half        bool   // it stands inside names of bodies too
}

func inForms(other func(string) string, words ...string) []joint {
	joints := make([]joint, len(words))
	for i, word := range words {
		joints[i] = joint{word: word, other: other(word)}
	}
	return joints
}

// in returns where a joint stands in a text, or -1.
func (j *joint) in(text string) int {
	i := strings.Index(text, j.word)
	if i < 0 && j.other != "" {
		i = strings.Index(text, j.other)
	}
	return i
}

func (j *joint) opens(text string) bool {
	return strings.HasPrefix(text, j.word) || j.other != "" && strings.HasPrefix(text, j.other)
}

// joints are looked for in one pass: by the byte behind their space.
type joints struct {
	list   []joint
	behind [256][]uint8 // places in list
}

func newJoints(list []joint) *joints {
	all := &joints{list: list}
	for i, j := range list {
		first := j.word[1]
		all.behind[first] = append(all.behind[first], uint8(i))
		if j.other != "" && j.other[1] != first {
			all.behind[j.other[1]] = append(all.behind[j.other[1]], uint8(i))
		}
	}
	return all
}

// in returns which of them stand in a text, as a set of places in the list.
func (all *joints) in(text string) (found uint32) {
	for i := 0; i+1 < len(text); i++ {
		if text[i] != ' ' {
			continue
		}
		for _, k := range all.behind[text[i+1]] {
			if all.list[k].opens(text[i:]) {
				found |= 1 << k
			}
		}
	}
	return found
}
