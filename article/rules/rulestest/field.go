package rulestest

import (
	"encoding/json"
)

// A Field is one field of an Article, compared.
type Field struct {
	Name      string
	Status    Status
	Want, Got string // JSON; of Got as much as was asked for
}

// Status is what became of a field.
type Status string

// The statuses.
const (
	OK      Status = "ok"
	Changed Status = "changed" // another value than expected
	Missing Status = "missing" // no value, where one was expected
)

func compare(name string, want, got any) Field {
	seen := excerpt(want, got)
	f := Field{Name: name, Status: Changed, Want: written(want), Got: written(seen)}
	switch {
	case f.Want == f.Got:
		f.Status = OK
	case got == nil:
		f.Status = Missing
	}
	return f
}

func written(v any) string {
	data, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(data)
}

// excerpt returns of got what want asks for, in the form of want.
func excerpt(want, got any) any {
	switch w := want.(type) {
	case map[string]any:
		object, ok := got.(map[string]any)
		if !ok {
			return got
		}
		kept := make(map[string]any, len(w))
		for key, wanted := range w {
			if value, has := object[key]; has {
				kept[key] = excerpt(wanted, value)
			} else if wanted == nil {
				kept[key] = nil
			}
		}
		return kept
	case []any:
		list, ok := got.([]any)
		if !ok || len(w) == 0 {
			return got
		}
		kept := make([]any, len(list))
		for i := range list {
			kept[i] = excerpt(w[min(i, len(w)-1)], list[i])
		}
		return kept
	case string:
		return inShort(got)
	}
	return got
}

// inShort returns the text that stands for an object.
func inShort(got any) any {
	object, ok := got.(map[string]any)
	if !ok {
		return got
	}
	for _, key := range [...]string{"text", "name", "time", "url"} {
		if s, ok := object[key].(string); ok {
			return s
		}
	}
	return got
}
