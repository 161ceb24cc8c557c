package boilerplate

// A Span is a stretch of a text in bytes, the end excluded.
type Span struct {
	Start, End int
}

// A Credit says who a story, or a picture, comes from.
type Credit struct {
	Kind          CreditKind
	Names         []string // people, as printed
	Organizations []string // agencies, papers, companies, as printed
	Text          string   // as printed, brackets included
	Span          Span     // where Text stands
	Rule          string   // the rule that found it: "en/source"
}

// The rules of lines that are nothing but who signs them: one agency, or several, as in
// "SDA/sep".
const (
	RuleAgency   = "any/agency"
	RuleAgencies = "any/agencies"
)

// CreditKind is what the people or bodies of a Credit did.
type CreditKind string

// The kinds of credits.
const (
	CreditByline       CreditKind = "byline"
	CreditSource       CreditKind = "source"
	CreditReporting    CreditKind = "reporting"
	CreditWriting      CreditKind = "writing"
	CreditEditing      CreditKind = "editing"
	CreditContributing CreditKind = "contributing"
	CreditCompilation  CreditKind = "compilation"
	CreditTranslation  CreditKind = "translation"
	CreditPhoto        CreditKind = "photo"
	CreditSyndication  CreditKind = "syndication" // where it was published first
	CreditAlso         CreditKind = "also"        // where else it stands
)

// A Notice is a note on a story or on the rights in it.
type Notice struct {
	Kind NoticeKind
	Text string
	Span Span
	Rule string
}

// NoticeKind is what a Notice is about.
type NoticeKind string

// The kinds of notices.
const (
	NoticeDisclaimer  NoticeKind = "disclaimer"
	NoticeCopyright   NoticeKind = "copyright"
	NoticeReprint     NoticeKind = "reprint"
	NoticeCorrection  NoticeKind = "correction"
	NoticeEditorsNote NoticeKind = "editors-note"
	NoticeUpdate      NoticeKind = "update"
	NoticeAffiliate   NoticeKind = "affiliate"
	NoticeSponsored   NoticeKind = "sponsored"
	NoticeAI          NoticeKind = "ai"
	NoticeTrust       NoticeKind = "trust"
	NoticeContact     NoticeKind = "contact"
	NoticeAddress     NoticeKind = "address" // "Address of this article:"
)

// A Prompt asks readers to do something, or heads a list of other stories.
type Prompt struct {
	Kind PromptKind
	Text string
	Span Span
	Rule string
}

// PromptKind is what a Prompt asks for.
type PromptKind string

// The kinds of prompts.
const (
	PromptRelated    PromptKind = "related"   // heads, or opens, links to related stories
	PromptTrending   PromptKind = "trending"  // heads most read, latest, editor's picks
	PromptReadMore   PromptKind = "read-more" // READ MORE: a headline
	PromptNewsletter PromptKind = "newsletter"
	PromptSubscribe  PromptKind = "subscribe"
	PromptLogIn      PromptKind = "log-in"
	PromptApp        PromptKind = "app"
	PromptShare      PromptKind = "share"
	PromptFollow     PromptKind = "follow"
	PromptComment    PromptKind = "comment"
	PromptAdvert     PromptKind = "advert"
	PromptCookie     PromptKind = "cookie"
	PromptPaywall    PromptKind = "paywall"
	PromptAbout      PromptKind = "about" // about the author
	PromptContact    PromptKind = "contact"
)

// Class is what a text is as a whole.
type Class uint8

// The classes.
const (
	ClassNone Class = iota
	ClassCredit
	ClassNotice
	ClassPrompt
)

// String returns "none", "credit", "notice" or "prompt".
func (c Class) String() string {
	switch c {
	case ClassCredit:
		return "credit"
	case ClassNotice:
		return "notice"
	case ClassPrompt:
		return "prompt"
	}
	return "none"
}

// Classify says what a text is as a whole. A miss allocates nothing.
func Classify(text string) Class {
	c, _ := ClassifyKind(text)
	return c
}

// ClassifyKind is Classify that also says of what kind the credit, notice or prompt is:
// a CreditKind, NoticeKind or PromptKind, "" with ClassNone.
func ClassifyKind(text string) (c Class, kind string) {
	if m, ok := whole(text); ok {
		return m.rule.class, m.rule.kind
	}
	return ClassNone, ""
}

// Notices returns the notices in a text: the whole of it, or none.
func Notices(text string) []Notice {
	m, ok := whole(text)
	return notices(text, m, ok)
}

func notices(text string, m match, ok bool) []Notice {
	if !ok || m.rule.class != ClassNotice {
		return nil
	}
	return []Notice{{NoticeKind(m.rule.kind), text, Span{0, len(text)}, m.rule.name}}
}

// FirstPrompt returns of the first of the [Prompts] in a text what it asks for.
func FirstPrompt(text string) (kind PromptKind, ok bool) {
	m, found := openingOrCue(text)
	if !found || m.rule.class != ClassPrompt {
		return "", false
	}
	return PromptKind(m.rule.kind), true
}

// Prompts returns the prompts in a text: the whole of it, or none.
func Prompts(text string) []Prompt {
	m, ok := openingOrCue(text)
	if !ok || m.rule.class != ClassPrompt {
		return nil
	}
	return []Prompt{{PromptKind(m.rule.kind), text, Span{0, len(text)}, m.rule.name}}
}
