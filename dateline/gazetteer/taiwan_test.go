package gazetteer

import (
	"strings"
	"testing"
)

// TestTaiwan asks for every county and city, as the agencies of Taiwan write them.
func TestTaiwan(t *testing.T) {
	const names = "台北 臺北 新北 基隆 桃園 新竹 新竹縣 苗栗 台中 臺中 彰化 南投 雲林 嘉義 嘉義縣 台南 臺南 高雄 屏東 宜蘭 花蓮 台東 臺東 澎湖 金門 馬祖 連江"
	for name := range strings.FieldsSeq(names) {
		if found := Resolve(name, "", Hint{}); len(found) == 0 || found[0].Country != "TW" {
			t.Errorf("%s: %+v", name, found)
		}
	}
	if found := Resolve("斗六", "雲林", Hint{}); len(found) == 0 || found[0].Country != "TW" || found[0].Lat == 0 {
		t.Errorf("a city with its county: %+v", found)
	}
}
