package article

// checkEvery is how many blocks are read, or placed, between two looks at the
// context.
const checkEvery = 128

// goOn reports whether block i may be looked at: the context has not ended. What is
// left undone is not given to anybody.
func (d *Draft) goOn(i int) bool { return i%checkEvery != 0 || d.ctx.Err() == nil }

func (t *task) goOn(i int) bool  { return t.draft.goOn(i) }
func (s *scene) goOn(i int) bool { return s.draft.goOn(i) }
