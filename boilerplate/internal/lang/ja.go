package lang

// japanese is Japanese.
var japanese = Language{
	Tag: "ja",
	Rules: []Rule{
		{"source", Credit, "source", 16, "出典：|出典:|提供：|提供:|引用元|情報元|ソース：|参考文献$|出典$"},
		{"writing", Credit, "writing", 16, "文：|文＝|執筆：|取材：|取材・文|記者：|文・写真"},
		{"editing", Credit, "editing", 16, "編集：|構成：|編集・|編集部"},
		{"translation", Credit, "translation", 16, "翻訳：|訳：|訳＝|翻訳・"},
		{"photo", Credit, "photo", 16, "写真：|写真:|写真＝|写真=|画像：|画像:|撮影：|撮影・|画像提供|写真提供|イラスト：|イラスト:|図版：|作図：|写真提供＝|提供写真"},
		{"copyright", Notice, "copyright", 40, "無断転載|本サイトに掲載|著作権|無断複製|転載を禁じ|本記事の無断"},
		{"correction", Notice, "correction", 80, "訂正：|訂正|おわび|お詫び"},
		{"update", Notice, "update", 80, "追記：|更新："},
		{"related", Prompt, "related", 14, "関連記事|関連ニュース|あわせて読みたい|おすすめ|こちらもおすすめ|合わせて読みたい|関連リンク|関連する記事|関連トピックス|この記事に関連|他の記事|次の記事|前の記事|関連キーワード|関連情報"},
		{"read-more", Prompt, "read-more", 14, "続きを読む|もっと見る|詳しく見る|全文を読む|詳細はこちら|続きは|詳しくはこちら|一覧を見る"},
		{"trending", Prompt, "trending", 8, "ランキング|人気記事|アクセスランキング|新着|最新ニュース|注目|最新記事|よく読まれ|人気の|今週の|話題の|トップニュース|速報"},
		{"newsletter", Prompt, "newsletter", 30, "メールマガジン|メルマガ|ニュースレター|メール登録"},
		{"subscribe", Prompt, "subscribe", 24, "購読|会員登録|有料会員|無料会員|定期購読|サブスク|初月無料"},
		{"log-in", Prompt, "log-in", 8, "ログイン|新規登録|会員の方|パスワードを"},
		{"share", Prompt, "share", 8, "シェア|共有|ツイート|印刷|この記事をシェア|保存$|リンクをコピー|ポスト$"},
		{"follow", Prompt, "follow", 14, "フォロー"},
		{"comment", Prompt, "comment", 16, "コメント|コメントを"},
		{"advert", Prompt, "advert", 6, "広告|スポンサー|ｐｒ$|pr]|提供記事"},
		{"paywall", Prompt, "paywall", 30, "この記事は会員|この記事は有料|残り|ここから先は|会員限定"},
		{"about", Prompt, "about", 10, "著者プロフィール|この記事を書いた|筆者|著者：|プロフィール"},
		{"contact", Prompt, "contact", 16, "お問い合わせ|ご意見"},
		{"app", Prompt, "app", 14, "アプリ"},
		{"comment-form", Prompt, "comment", 40, "メールアドレスが公開されること|メールアドレスは公開され|が付いている欄は必須|次回のコメントで|コメントを残す|コメントを投稿|コメントする|このサイトはスパムを|コメントするには"},
		{"embed", Prompt, "cookie", 40, "コンテンツを表示|すべて拒否|すべて許可|すべて受け入れる|クッキーの設定|cookieの設定"},
		{"terms", Prompt, "newsletter", 40, "いつでも配信停止|いつでも解除|利用規約に同意|個人情報の取り扱いに同意|個人情報の取扱いに同意|プライバシーポリシーに同意"},
		{"donation", Prompt, "subscribe", 24, "寄付する|寄付のお願い|ご寄付のお願い"},
	},
}
