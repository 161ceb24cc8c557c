package rules

import _ "embed" // for Schema

// Schema is the JSON Schema of rule files, for editors: write it to a file and
// name that in "$schema". It is as strict as [Parse] as to keys; selectors,
// patterns and layouts only Parse can check.
//
//go:embed rule.schema.json
var Schema string
