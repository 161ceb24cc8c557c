package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A did is what a label of a byline says that those behind it did for a story.
type did uint8

const (
	didOther    did = iota // wrote it, for all that is known
	didAll                 // wrote it, and what else there is: the label is no part of the name
	didPictures            // photographed, filmed, drew
	didHelp                // edited, translated, checked; or where it comes from
)

// bylineLabels are the labels of those who have not written, in small letters, and
// Chinese ones of those who have.
var bylineLabels = func() map[string]did {
	labels := make(map[string]did)
	add := func(d did, words string) {
		for word := range strings.FieldsSeq(words) {
			labels[word] = d
		}
	}
	add(didPictures, `photo photos photograph photographs photography photographer photographers photographe photographie photographies picture pictures image images
		foto fotos foto's fotografie fotografin fotograf fotografen fotografo fotografia fotografía fotógrafo fotógrafa fotografi fotoğraf fotoğraflar fotograaf fotó fotók fotky
		bild bilder billede billeder bilde kuva kuvat zdjęcia zdjęcie snímky imagen imágenes imagens immagini slike fotografije
		camera cameraman caméra kamera kameraman video vidéo vídeo videos vidéos videografie grafik grafiken infographie illustration illustrations illustrationen ilustración
		фото фотограф фотографии фотографія світлини светлини снимки видео відео камера оператор φωτογραφία φωτογραφίες φωτό ảnh hình
		图 圖 图片 圖片 摄影 攝影 摄 攝 摄像 攝像 视频 影像 图源 写真 撮影 사진 영상 촬영 تصوير صورة صور عدسة عکس צילום צילומים ภาพ`)
	add(didAll, "文 撰文 文字 采写 图文 文图 圖文 文圖")
	add(didHelp, `editor editors editing edited edits editör edição edición edizione montage montaje montaggio montaj montaż schnitt penyunting
		redaktur redigering lektorat редактор редактура корректор монтаж редакторка
		编辑 編輯 责编 責編 责任编辑 責任編輯 校对 校對 审核 審核 编审 翻译 翻譯 来源 來源 編集 편집 번역 تحرير ترجمة עריכה תרגום
		translation translator übersetzung traduction traducción tradução traduzione çeviri tłumaczenie terjemahan перевод переводчик переклад
		producer production produktion quelle source fuente fonte bron kilde källa lähde źródło zdroj kaynak sumber источник источники джерело`)
	return labels
}()

// ofWriters leaves out of a byline those behind labels of pictures, and those who
// only helped where somebody else is named: "Text: Jane Doe / Kamera: John Roe".
func ofWriters(text string) string {
	if !mayLabel(text) {
		return text
	}
	if rest := withoutPictured(withoutDone(text, didPictures)); strings.ContainsFunc(rest, unicode.IsLetter) || !strings.ContainsAny(text, ",;") {
		text = rest // else who wrote stands behind the mark: "Photos by Jane Doe, story by John Roe"
	}
	if rest := withoutDone(text, didHelp); rest != text && strings.ContainsFunc(rest, unicode.IsLetter) {
		return rest
	}
	return text
}

// mayLabel is a quick look at a byline that may have labels: most have none.
func mayLabel(text string) bool {
	for i := range len(text) {
		switch c := text[i]; {
		case c == ':' || c == '/' || c == '|' || c == '(' || c == "：／｜"[0] || c == "丨"[0]:
			return true
		case c == ' ':
			word, _, _ := strings.Cut(text[i+1:], " ")
			if len(word) <= longestBy && isBy(word) {
				return true
			}
		}
	}
	return false
}

// longestBy is how many bytes a word for by has at most.
const longestBy = len("автор")

// withoutDone leaves out the parts of a byline behind labels of one kind: up to the
// next label, or the next mark between parts.
func withoutDone(text string, d did) string {
	var kept strings.Builder
	from, dropping := 0, false
	eachLabel(text, func(l bylineLabel) {
		if l.start < from || !dropping && l.did != d && l.did != didAll {
			return
		}
		if dropping {
			from += partEnd(text[from:l.start])
		}
		kept.WriteString(text[from:l.start])
		if from = l.start; l.did == d || l.did == didAll {
			from = l.end
		}
		dropping = l.did == d
	})
	if from == 0 {
		return text
	}
	if dropping {
		from += partEnd(text[from:])
	}
	kept.WriteString(text[from:])
	return strings.TrimLeft(kept.String(), " ")
}

// partEnd returns where a part of a byline ends that opens with a label.
func partEnd(text string) int {
	end := len(text)
	if i := strings.IndexAny(text, "\n|•)）"); i >= 0 {
		end = i
	}
	if i := strings.Index(text[:end], " · "); i >= 0 {
		end = i
	}
	return end
}

// withoutPictured leaves out of a byline the names behind which a bracket says that
// they stand for pictures: "Jane Doe (Text) und John Roe (Fotos)".
func withoutPictured(text string) string {
	for at := 0; ; {
		open := strings.IndexByte(text[at:], '(') + at
		end := strings.IndexByte(text[max(open, at):], ')') + open
		if open < at || end < open {
			return text
		}
		if at = end + 1; didOf(text[open:end]) == didPictures {
			from := lastName(text[:open])
			text, at = text[:from]+text[end+1:], from
		}
	}
}

// lastName returns where the last name of a list begins, with the mark or the word
// that joins it to the others.
func lastName(list string) int {
	from := max(strings.LastIndexAny(list, ",;|/\n"), 0)
	at := from
	for word := range strings.FieldsSeq(list[from:]) {
		start := at + strings.Index(list[at:], word)
		if at = start + len(word); isJoint(word) {
			from = start
		}
	}
	return from
}

// A bylineLabel is a label in a text, with the mark or the word for by behind it.
type bylineLabel struct {
	start, end int
	did        did
}

// eachLabel yields the labels of a text: words before a colon, words that are known
// before the word for by, and in Chinese before a slash or a bar.
func eachLabel(text string, yield func(bylineLabel)) {
	var before wordsBefore
	at := 0
	for word := range strings.FieldsSeq(text) {
		start := at + strings.Index(text[at:], word)
		at = start + len(word)
		switch mark := strings.IndexAny(word, ":：/／|｜丨"); {
		case mark == 0 && before[0] != "" && (word[0] == ':' || strings.HasPrefix(word, "：")), // "Photo : Jane Doe"
			mark > 0 && didOf(before[0]) != didOther && isBy(word[:mark]): // "Photos by: Jane Doe"
			yield(before.label(text, start+mark+sizeAt(word, mark)))
		case mark > 0 && isLabelMark(word, mark):
			before.push(word[:mark])
			yield(before.label(text, start+mark+sizeAt(word, mark)))
			continue
		case before[0] != "" && isBy(word) && word != "da" && word != "di" && didOf(before[0]) != didOther: // "Maria Fonte da Silva"
			yield(before.label(text, at))
		}
		before.push(word)
	}
}

// wordsBefore are the last words of a text, the nearest first.
type wordsBefore [3]string

func (w *wordsBefore) push(word string) { w[2], w[1], w[0] = w[1], w[0], word }

// label returns the label that ends at a place in a text: the last word, with one that
// is joined to it. Who took the pictures for "Text und Fotos" wrote as well.
func (w *wordsBefore) label(text string, end int) bylineLabel {
	l := bylineLabel{strings.LastIndex(text[:end], w[0]), end, didOf(w[0])}
	if l.did != didPictures || w[2] == "" || !isJoint(w[1]) {
		return l
	}
	if l.start = strings.LastIndex(text[:l.start], w[2]); didOf(w[2]) == didOther {
		l.did = didAll
	}
	return l
}

// isLabelMark reports whether the mark in a word ends a label: a colon that is none
// of an address or a time, or in Chinese a slash or a bar.
func isLabelMark(word string, mark int) bool {
	if word[mark] == ':' {
		return !strings.HasPrefix(word[mark:], "://") && !isDigit(word[mark-1])
	}
	return strings.HasPrefix(word[mark:], "：") || unicode.Is(unicode.Han, firstRune(word))
}

// didOf returns what a word says that somebody did.
func didOf(label string) did {
	return bylineLabels[strings.ToLower(strings.Trim(label, "([（【|/•·- "))]
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func sizeAt(s string, i int) int {
	_, size := utf8.DecodeRuneInString(s[i:])
	return size
}
