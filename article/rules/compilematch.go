package rules

import (
	"fmt"
	"slices"
	"strings"
)

// matchKeys are the keys of "match".
var matchKeys = []string{"hosts", "paths", "meta", "probe", "from", "until"}

func (s *source) match(v value) match {
	var m match
	before := len(s.errors)
	members := s.object(v, "match", matchKeys)
	for _, k := range members {
		key := "match." + k.key
		switch k.key {
		case "hosts":
			m.hosts = s.patterns(k.value, key, badHost)
		case "paths":
			m.paths = s.patterns(k.value, key, badPath)
		case "meta":
			for _, test := range s.object(k.value, key, nil) {
				m.meta = append(m.meta, metaTest{strings.ToLower(test.key), strings.ToLower(s.text(test.value, key+"."+test.key))})
			}
		case "probe":
			m.probe = s.selector(k.value.at, s.text(k.value, key), key)
		case "from":
			m.from = s.day(k.value, key)
		case "until":
			m.until = s.day(k.value, key)
		}
	}
	switch {
	case len(s.errors) > before: // the rest may follow from that
	case len(m.hosts)+len(m.meta) == 0 && m.probe == nil:
		s.fail(v.at, "match", "the rule is for every page", `name hosts, meta or a probe, or say so: "hosts": ["*"]`)
	case !m.until.IsZero() && !m.from.Before(m.until):
		s.fail(v.at, "match", "until is not after from", "the day in until is the first on which the rule is not used")
	}
	return m
}

// patterns reads a list of texts of which each is checked.
func (s *source) patterns(v value, key string, bad func(string) (message, advice string)) []string {
	var list []string
	for _, element := range s.list(v, key) {
		text := s.text(element, key)
		if text == "" {
			continue
		}
		if message, advice := bad(text); message != "" {
			s.fail(element.at, key, fmt.Sprintf("%q %s", text, message), advice)
			continue
		}
		if slices.Contains(list, text) {
			s.fail(element.at, key, fmt.Sprintf("%q is there twice", text), "")
			continue
		}
		list = append(list, text)
	}
	return list
}

func badHost(host string) (message, advice string) {
	name := strings.TrimPrefix(host, "*.")
	switch {
	case host == "*":
	case strings.Contains(host, "://"):
		return "is an address", "write the host alone: example.com"
	case strings.Contains(host, "/"):
		return "holds a path", `write that to "paths"`
	case strings.ContainsAny(name, "*:@ ?#"), strings.HasPrefix(name, "."), name == "":
		return "is no host", "write example.com, or *.example.com for the hosts below it"
	case !strings.Contains(name, "."):
		return "is no whole host", "write example.com"
	}
	return "", ""
}

func badPath(path string) (message, advice string) {
	if !strings.HasPrefix(path, "/") {
		return "does not begin with /", "write /news/*"
	}
	if strings.ContainsAny(path, "?#") {
		return "holds more than a path", "what stands behind ? or # is not matched"
	}
	return "", ""
}
