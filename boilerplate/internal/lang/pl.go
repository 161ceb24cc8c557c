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
		{"correction", Notice, "correction", 80, "sprostowanie:|sprostowanie|korekta:"},
		{"update", Notice, "update", 80, "aktualizacja:"},
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
		{"app", Prompt, "app", 14, "pobierz aplikację|zainstaluj aplikację|pobierz naszą aplikację|pobierz darmową aplikację|pobierz bezpłatną aplikację|pobierz z app store|pobierz z google play"},
		{"embed", Prompt, "cookie", 60, "polecana treść redakcyjna|treść zewnętrzna$|treści zewnętrzne$|zewnętrzna treść$|ta treść jest udostępniana przez|ta treść jest dostarczana przez|ta treść pochodzi z|ta treść jest zablokowana|ta treść jest niedostępna|wyświetl treść|pokaż treść|załaduj treść|aby wyświetlić tę treść|aby zobaczyć tę treść|aby obejrzeć ten film|aby obejrzeć to wideo|w tym miejscu znajdziesz|w tym miejscu znajdą państwo|wyrażam zgodę na|zgadzam się na wyświetlanie|zgadzam się, aby|dane osobowe mogą być przekazywane|twoje dane osobowe mogą|ustawienia plików cookie|ustawienia cookies|zarządzaj cookies|zarządzaj plikami|odrzuć wszystkie|akceptuj wszystkie|zaakceptuj wszystkie|akceptuję i przechodzę|przejdź do serwisu|zezwól na wszystkie"},
		{"comment-form", Prompt, "comment", 45, "twój adres e-mail nie|twój adres email nie|adres e-mail nie zostanie|wymagane pola są|pola oznaczone|nazwa *|imię *|email *|e-mail *|zapisz moje dane|zapamiętaj moje dane|musisz być zalogowany|musisz się zalogować|musisz być zalogowana|zaloguj się, aby|zaloguj się by|aby dodać komentarz|dodaj pierwszy komentarz|dodaj swój komentarz|zostaw komentarz|zostaw odpowiedź|opublikuj komentarz|anuluj pisanie|pokaż komentarze|zobacz komentarze|zobacz wszystkie komentarze|odpowiedz$|zgłoś naruszenie|zgłoś komentarz|ta strona używa akismet|ta strona korzysta z akismet|witryna wykorzystuje akismet|dowiedz się, jak przetwarzane|brak komentarzy$"},
		{"terms", Prompt, "newsletter", 80, "zapisując się|klikając przycisk|możesz zrezygnować w|możesz wypisać się|administratorem twoich|administratorem państwa|akceptuję regulamin|dziękujemy za zapisanie|dziękujemy za rejestrację|podaj swój e-mail|wpisz swój adres|pole wymagane$|pola wymagane$|możesz zrezygnować z subskrypcji|możesz zrezygnować z newslettera|możesz zrezygnować w każdej|w każdej chwili możesz zrezygnować|w każdej chwili możesz wypisać|w każdej chwili możesz się wypisać|w każdej chwili możesz cofnąć|zapoznałem się z polityką|zapoznałem się z regulaminem|zapoznałam się z polityką|zapoznałam się z regulaminem|potwierdź swój adres|potwierdź subskrypcję|sprawdź swoją skrzynkę|administratorem danych osobowych|administratorem twoich danych|administratorem pani/pana|administratorem państwa danych"},
		{"plans", Prompt, "subscribe", 40, "wspieraj nas|twoje wsparcie|twoja darowizna|przekaż darowiznę|przekaż 1,5|postaw kawę|postaw nam kawę|podobał ci się artykuł|podobał ci się ten|wypróbuj za darmo|wypróbuj bezpłatnie|kup teraz|zamów teraz|zamów prenumeratę|dodaj do koszyka|pobierz za darmo|pobierz bezpłatnie|posłuchaj podcastu|zapytaj o wycenę|aplikuj teraz|kup prenumeratę|kup subskrypcję|wybierz pakiet|wesprzyj nasze|wesprzyj naszą|wesprzyj nas|zostań patronem|zostań patronką|zostań naszym patronem|wpłać darowiznę|przekaż swój 1|przekaż nam 1|numer konta:|nr konta:|numer rachunku:|masz już konto|masz już prenumeratę|masz już subskrypcję|wspomóż nas"},
		{"notes", Notice, "disclaimer", 90, "materiał chroniony prawem|opinie wyrażone|poglądy wyrażone|artykuł nie stanowi|niniejszy artykuł nie|artykuł zawiera linki|artykuł sponsorowany|materiał sponsorowany|materiał partnera|materiał promocyjny|tekst powstał przy użyciu|artykuł powstał przy pomocy|artykuł powstał we współpracy|wszelkie prawa zastrzeżone|redakcja nie ponosi"},
	},
	Cues: []Cue{
		{Rule{"cookies", Prompt, "cookie", 130, "plików cookie|plików cookies"}, 0},
	},
}
