package article

// A RuleEvent is what became of one selector of a site rule on one page, for
// counters that tell which rules went stale. Parser.OnRule is given them.
type RuleEvent struct {
	URL      string      // Hints.URL of the page
	Rule     string      // the name of the rule
	Field    string      // title, body, move related
	Selector string      // as the rule says it; "" for RuleFellBack
	Count    int         // how many elements, values or blocks it found
	Outcome  RuleOutcome // what that means
}

// A RuleOutcome is what became of a selector, or of a field.
type RuleOutcome string

// The outcomes.
const (
	RuleMatched  RuleOutcome = "matched"   // it found something, which was proposed
	RuleEmpty    RuleOutcome = "empty"     // it found nothing; its alternative is tried, if it has one
	RuleFellBack RuleOutcome = "fell-back" // all alternatives of the field found nothing: the generic value stays
)

// ReportRule tells Parser.OnRule, if there is one, of an event.
func (d *Draft) ReportRule(e RuleEvent) {
	if d.onRule != nil {
		e.URL = d.hints.URL
		d.onRule(e)
	}
}
