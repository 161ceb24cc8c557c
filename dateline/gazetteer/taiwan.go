package gazetteer

// taiwanese are counties and cities of Taiwan of which GeoNames has no people, or
// which it has under their seats' names: all that is known of them is the country.
var taiwanese = tableOf(`
新北 TW|新北市 TW|桃園 TW|桃園市 TW|桃園縣 TW|新竹縣 TW|竹北 TW|苗栗 TW|苗栗縣 TW|彰化 TW|彰化縣 TW|南投縣 TW|雲林 TW|雲林縣 TW|嘉義 TW|嘉義市 TW|嘉義縣 TW|屏東 TW|屏東縣 TW
宜蘭縣 TW|花蓮 TW|花蓮縣 TW|台東縣 TW|臺東縣 TW|澎湖 TW|澎湖縣 TW|金門 TW|金門縣 TW|馬祖 TW|連江 TW|連江縣 TW|台北縣 TW|台中縣 TW|台南縣 TW|高雄縣 TW
桃园 TW|苗栗县 TW|云林 TW|嘉义 TW|屏东 TW|宜兰 TW|花莲 TW|台东 TW|金门 TW|马祖 TW
NEWTAIPEI TW|TAOYUAN TW|MIAOLI TW|CHANGHUA TW|YUNLIN TW|CHIAYI TW|PINGTUNG TW|HUALIEN TW|PENGHU TW|KINMEN TW`)
