package lang

// polish is Polish.
var polish = Language{
	Tag: "pl",
	Rules: []Rule{
		{"source", Credit, "source", 12, "źródło:|źródło|źródła:|źródła$"},
		{"writing", Credit, "writing", 12, "autor:|autorka:|tekst:|autorzy:"},
		{"editing", Credit, "editing", 14, "oprac.|opracowanie:|redakcja:|red."},
		{"translation", Credit, "translation", 14, "tłumaczenie:|przekład:|tłum."},
		{"photo", Credit, "photo", 12, "fot.|fot:|zdjęcie:|foto:|zdjęcia:"},
		{"copyright", Notice, "copyright", 40, "wszelkie prawa zastrzeżone|prawa autorskie|kopiowanie zabronione"},
		{"correction", Notice, "correction", 80, "sprostowanie:|sprostowanie|korekta:|aktualizacja:"},
		{"related", Prompt, "related", 14, "czytaj też|czytaj także|zobacz też|zobacz także|przeczytaj także|powiązane artykuły|zobacz również|polecane|może cię zainteresować|czytaj również|podobne artykuły"},
		{"read-more", Prompt, "read-more", 14, "czytaj więcej|czytaj dalej|zobacz więcej|więcej$|dowiedz się więcej|kliknij tutaj"},
		{"trending", Prompt, "trending", 8, "najczęściej czytane|najnowsze|najpopularniejsze|najchętniej czytane|ostatnie wiadomości|popularne$|popularne teraz"},
		{"newsletter", Prompt, "newsletter", 30, "zapisz się|newsletter|bądź na bieżąco|otrzymuj"},
		{"subscribe", Prompt, "subscribe", 24, "subskrybuj|prenumerata|kup dostęp|wesprzyj nas|wykup dostęp"},
		{"log-in", Prompt, "log-in", 8, "zaloguj|zarejestruj|załóż konto|nie pamiętasz hasła"},
		{"share", Prompt, "share", 8, "udostępnij|drukuj$|podziel się|kopiuj link|wyślij$"},
		{"follow", Prompt, "follow", 14, "obserwuj|śledź nas|dołącz do nas"},
		{"comment", Prompt, "comment", 16, "komentarze|dodaj komentarz|skomentuj|napisz komentarz|komentarz$"},
		{"advert", Prompt, "advert", 6, "reklama|artykuł sponsorowany|materiał partnera|tekst sponsorowany"},
		{"cookie", Prompt, "cookie", 100, "ta strona używa|używamy plików|strona korzysta z plików|akceptuję wszystkie|polityka prywatności"},
		{"paywall", Prompt, "paywall", 30, "ten artykuł jest dostępny|tylko dla subskrybentów|aby czytać dalej"},
		{"about", Prompt, "about", 10, "o autorze|o autorce|więcej artykułów autora"},
		{"contact", Prompt, "contact", 16, "skontaktuj się|kontakt$|napisz do nas|zgłoś błąd|znalazłeś błąd"},
		{"app", Prompt, "app", 14, "pobierz aplikację|zainstaluj aplikację"},
		{"embed", Prompt, "cookie", 60, "polecana treść redakcyjna|treść zewnętrzna$|treści zewnętrzne$|zewnętrzna treść$|ta treść jest udostępniana przez|ta treść jest dostarczana przez|ta treść pochodzi z|ta treść jest zablokowana|ta treść jest niedostępna|wyświetl treść|pokaż treść|załaduj treść|aby wyświetlić tę treść|aby zobaczyć tę treść|aby obejrzeć ten film|aby obejrzeć to wideo|w tym miejscu znajdziesz|w tym miejscu znajdą państwo|wyrażam zgodę na|zgadzam się na wyświetlanie|zgadzam się, aby|dane osobowe mogą być przekazywane|twoje dane osobowe mogą|ustawienia plików cookie|ustawienia cookies|zarządzaj cookies|zarządzaj plikami|odrzuć wszystkie|akceptuj wszystkie|zaakceptuj wszystkie|akceptuję i przechodzę|przejdź do serwisu|zezwól na wszystkie"},
	},
	Cues: []Cue{
		{Rule{"cookies", Prompt, "cookie", 130, "plików cookie|plików cookies"}, 0},
	},
}
