package lang

// korean is Korean.
var korean = Language{
	Tag: "ko",
	Rules: []Rule{
		{"source", Credit, "source", 16, "출처:|출처 :|출처=|자료:|자료=|자료 제공|출처$|참고문헌$"},
		{"writing", Credit, "writing", 16, "글:|글=|취재:|기사작성"},
		{"editing", Credit, "editing", 16, "편집:|편집자:|편집=|정리:"},
		{"translation", Credit, "translation", 16, "번역:|옮긴이"},
		{"photo", Credit, "photo", 16, "사진:|사진=|사진 :|사진 제공|이미지:|이미지 출처|사진출처|그래픽=|영상=|사진제공|삽화=|일러스트=|일러스트:|그래픽:"},
		{"copyright", Notice, "copyright", 40, "저작권자|무단|ⓒ|저작권|무단전재|무단 전재|copyrights"},
		{"correction", Notice, "correction", 80, "정정보도|바로잡습니다|알려왔습니다|수정:"},
		{"related", Prompt, "related", 14, "관련기사|관련 기사|관련뉴스|추천기사|관련 뉴스|이 기사와|함께 보면|추천 기사|이어지는 기사|연관기사|다른 기사"},
		{"read-more", Prompt, "read-more", 14, "더보기|기사 더보기|자세히 보기|계속 읽기|전체보기|원문 보기"},
		{"trending", Prompt, "trending", 8, "많이 본|인기기사|최신기사|실시간|인기 기사|주요뉴스|주요 뉴스|최신 뉴스|많이 읽은|속보|헤드라인|핫이슈|랭킹뉴스|오늘의|이 시각 주요뉴스|이 시각 주요 뉴스|랭킹 뉴스|인기뉴스|인기 뉴스"},
		{"newsletter", Prompt, "newsletter", 30, "뉴스레터|이메일 구독"},
		{"subscribe", Prompt, "subscribe", 24, "구독|정기구독|후원하기|구독하기|유료회원"},
		{"log-in", Prompt, "log-in", 8, "로그인|회원가입|비밀번호"},
		{"share", Prompt, "share", 8, "공유|공유하기|인쇄|프린트|기사저장|스크랩|url복사|url 복사|카카오톡|페이스북|트위터|글자크기|폰트"},
		{"follow", Prompt, "follow", 14, "팔로우|채널 추가|네이버에서"},
		{"comment", Prompt, "comment", 16, "댓글|댓글쓰기|의견쓰기|덧글|한줄평"},
		{"advert", Prompt, "advert", 6, "광고|ad$|스폰서"},
		{"about", Prompt, "about", 10, "기자의 다른|기자 프로필|작성자의"},
		{"contact", Prompt, "contact", 16, "제보|기사제보|문의"},
		{"app", Prompt, "app", 14, "앱 다운로드|앱에서"},
		{"comment-form", Prompt, "comment", 40, "이메일 주소는 공개되지|이메일은 공개되지|필수 필드는|필수 항목은|다음 번 댓글|댓글을 달기|댓글을 남기려면|댓글 달기|댓글 쓰기|댓글 남기기|응답 취소|로그인 후 댓글|로그인하고 댓글"},
		{"terms", Prompt, "newsletter", 40, "언제든지 구독을|언제든지 수신|개인정보 수집 및 이용에 동의|개인정보 수집 및 이용 동의|개인정보 수집·이용에|개인정보 처리방침에 동의|이용약관에 동의|광고성 정보 수신"},
		{"donation", Prompt, "subscribe", 24, "후원계좌|후원 계좌|정기후원$|일시후원$"},
	},
}
