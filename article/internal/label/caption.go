package label

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newspage-go/newspage/article/internal/flow"
)

// captionWords is how many words such a line has at most.
const captionWords = 80

// captionOpenings open captions in the style of papers, and few paragraphs of a story:
// "Pictured at the back, from left", "图为展览现场。"
var captionOpenings = [...]string{
	"pictured", "file photo", "file -", "file –", "archivbild", "archivfoto", "symbolbild", "im bild:", "imagen de archivo", "foto de archivo",
	"en la imagen,", "en la foto,", "image d'archive", "image d’archive", "photo d'archive", "photo d’archive", "sur la photo,", "nella foto", "na foto,", "na imagem,", "op de foto",
	"na zdjęciu", "na snímku", "na fotografii", "на фото", "на снимке", "图为", "圖為", "資料圖", "资料图", "写真は", "자료사진",
}

// captionIndex has them by their first byte, in either case.
var captionIndex = func() (index [256][]string) {
	for _, opening := range captionOpenings {
		first := opening[0]
		index[first] = append(index[first], opening)
		if first < utf8.RuneSelf {
			index[first-'a'+'A'] = append(index[first-'a'+'A'], opening)
		}
	}
	return index
}()

// captions reports whether a line opens as captions do and has a picture beside it.
func (l *labeller) captions(i int) bool {
	f := &l.flow.Features[i]
	if f.Pictures.Before == 0 && f.Pictures.After == 0 && f.Near[flow.InFigure] == flow.Far || f.Words > captionWords || l.heading(i) {
		return false
	}
	text := strings.TrimLeft(l.blocks[i].Text, "(（[ ")
	if text == "" {
		return false
	}
	for _, opening := range captionIndex[text[0]] {
		if len(text) > len(opening) && strings.EqualFold(text[:len(opening)], opening) {
			next, _ := utf8.DecodeRuneInString(text[len(opening):])
			return opening >= "一" || !unicode.IsLetter(next)
		}
	}
	return false
}
