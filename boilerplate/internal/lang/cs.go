package lang

// czech is Czech.
var czech = Language{
	Tag: "cs",
	Rules: []Rule{
		{"source", Credit, "source", 12, "zdroj:|zdroje:|zdroje$"},
		{"writing", Credit, "writing", 12, "autor:|autoři:|text:"},
		{"translation", Credit, "translation", 14, "překlad:|přeložil"},
		{"photo", Credit, "photo", 12, "foto:|fotografie:|autor foto|snímek:"},
		{"copyright", Notice, "copyright", 40, "všechna práva vyhrazena|autorská práva|bez písemného souhlasu"},
		{"correction", Notice, "correction", 80, "oprava:|aktualizace:|upřesnění:|opravujeme"},
		{"related", Prompt, "related", 14, "čtěte také|čtěte i|související články|související|přečtěte si|mohlo by vás zajímat|další články|podívejte se|mohlo by vás"},
		{"read-more", Prompt, "read-more", 14, "číst více|číst dál|více zde|celý článek|zobrazit více"},
		{"trending", Prompt, "trending", 8, "nejčtenější|nejnovější|poslední zprávy|aktuálně$|právě teď|doporučujeme"},
		{"newsletter", Prompt, "newsletter", 30, "přihlaste se k|odebírat|odebírejte|newsletter|zůstaňte v obraze"},
		{"subscribe", Prompt, "subscribe", 24, "předplatné|předplaťte si|koupit předplatné|podpořte nás"},
		{"log-in", Prompt, "log-in", 8, "přihlásit|registrovat|registrace$|zapomenuté heslo"},
		{"share", Prompt, "share", 8, "sdílet|sdílejte|vytisknout|poslat e-mailem|tisk$"},
		{"follow", Prompt, "follow", 14, "sledujte nás|sledovat$"},
		{"comment", Prompt, "comment", 16, "komentáře|přidat komentář|diskuse|vstoupit do diskuse|diskuze"},
		{"advert", Prompt, "advert", 6, "reklama|inzerce|komerční sdělení"},
		{"cookie", Prompt, "cookie", 100, "tento web používá|používáme cookies|souhlasím$|přijmout vše"},
		{"paywall", Prompt, "paywall", 30, "tento článek je|pouze pro předplatitele|pokračovat ve čtení"},
		{"about", Prompt, "about", 10, "o autorovi|o autorce|další články autora"},
		{"contact", Prompt, "contact", 16, "kontaktujte nás|kontakt$|napište nám|našli jste chybu"},
		{"app", Prompt, "app", 14, "stáhněte si aplikaci|stáhněte si naši aplikaci|stáhnout aplikaci|stáhněte si zdarma aplikaci"},
		{"embed", Prompt, "cookie", 60, "doporučený redakční obsah|externí obsah$|vložený obsah$|tento obsah poskytuje|tento obsah je poskytován|tento obsah pochází z|tento obsah je blokován|tento obsah není dostupný|tento obsah není k dispozici|zobrazit obsah|zobrazit externí|načíst obsah|pro zobrazení tohoto obsahu|pro zobrazení obsahu|k zobrazení tohoto obsahu|abyste mohli zobrazit tento obsah|chcete-li zobrazit tento obsah|zde najdete externí|souhlasím se zobrazením|souhlasím se zpracováním|souhlasím s tím, aby mi|osobní údaje mohou být předány|vaše osobní údaje mohou|nastavení cookies|nastavení souborů cookie|spravovat cookies|odmítnout vše|odmítnout všechny|přijmout všechny|povolit vše|povolit všechny|přijmout a pokračovat|přijmout cookies"},
		{"comment-form", Prompt, "comment", 45, "vaše e-mailová adresa nebude|vaše emailová adresa nebude|vyžadované informace jsou|povinná pole jsou|jméno *|e-mail *|uložit do prohlížeče jméno|pro přidání komentáře|pro přidávání komentářů|musíte být přihlášen|musíte se přihlásit|přihlaste se, abyste|zatím žádné komentáře|žádné komentáře$|napsat komentář|napište komentář|odeslat komentář|zrušit odpověď|zobrazit komentáře|zobrazit diskusi|zobrazit diskuzi|odpovědět$|nahlásit$|tato stránka používá akismet|tento web používá akismet"},
		{"terms", Prompt, "newsletter", 80, "přihlášením k odběru|odesláním formuláře|odesláním souhlasíte|kliknutím na tlačítko|registrací souhlasíte|z odběru se můžete|odhlásit se můžete|souhlasím se zasíláním|souhlasím s podmínkami|děkujeme za přihlášení|děkujeme za registraci|zadejte svůj e-mail|zadejte svůj email|zadejte platný"},
		{"plans", Prompt, "subscribe", 40, "podpořte naši|podpořte nezávislou|podpořte náš|líbil se vám článek|líbil se vám tento|vyzkoušejte zdarma|vyzkoušet zdarma|koupit nyní|objednat předplatné|přidat do košíku|vložit do košíku|stáhnout zdarma|poslechněte si podcast|poslouchejte podcast|staňte se členem|staňte se předplatitelem|staňte se podporovatelem|číslo účtu:|přispějte na|přispějte nám|už máte předplatné|již máte předplatné|máte předplatné?|jste předplatitel"},
		{"notes", Notice, "disclaimer", 90, "názory vyjádřené|názory uvedené|tento článek neslouží|článek obsahuje affiliate|komerční sdělení|placená inzerce|sponzorovaný obsah|článek vznikl ve spolupráci|text vznikl za pomoci|všechna práva vyhrazena|publikování nebo další šíření|jakékoliv užití obsahu"},
	},
}
