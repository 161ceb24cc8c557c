package label

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/binary"
	"io"
	"math"
	"sync"
)

//go:embed model.bin
var modelData []byte

// A model has a forest for each pass; see train/README.md for its file.
type model struct {
	furniture   float32 // below it, a block is not asked twice whether it is body
	first, role forest
	second      branchy
}

// Models are one for pages with markup and one for plain text, which has hardly
// a column in common with them.
type models struct {
	markup, plain model
	lexicons      lexicons // of both
}

// trained are the embedded models. The file is made by the training and checked
// by a test, so that it is read without looking back.
var trained = sync.OnceValue(func() *models { return readModels(unpack(modelData)) })

// unpack takes the wrapping off the file.
func unpack(packed []byte) []byte {
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		panic(err) // the file is part of the program
	}
	data, err := io.ReadAll(z)
	if err != nil {
		panic(err)
	}
	return data
}

// modelMark opens the file.
const modelMark = "NPL5"

func readModels(data []byte) *models {
	both := new(models)
	data = both.lexicons.read(data[len(modelMark):])
	for _, m := range [...]*model{&both.markup, &both.plain} {
		m.furniture = math.Float32frombits(binary.LittleEndian.Uint32(data))
		data = data[4:]
		data = m.first.read(data)
		data = m.second.read(data)
		data = m.role.read(data)
	}
	return both
}

// of returns the model for pages with or without markup.
func (m *models) of(markup bool) *model {
	if markup {
		return &m.markup
	}
	return &m.plain
}

// probability is the chance that goes with a score of one class.
func probability(score float32) float32 { return float32(1 / (1 + math.Exp(-float64(score)))) }
