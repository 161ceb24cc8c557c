package lang

// hebrew is Hebrew.
var hebrew = Language{
	Tag: "he",
	Rules: []Rule{
		{"source", Credit, "source", 12, "מקור:|מקורות:"},
		{"writing", Credit, "writing", 12, "כתב:|מאת:|מאת"},
		{"translation", Credit, "translation", 14, "תרגום:"},
		{"photo", Credit, "photo", 12, "צילום:|תמונה:|קרדיט:|צילומים:"},
		{"copyright", Notice, "copyright", 40, "כל הזכויות שמורות|זכויות יוצרים|אין להעתיק"},
		{"related", Prompt, "related", 14, "כתבות נוספות|קראו גם|קרא גם|עוד בנושא|כתבות קשורות|אולי יעניין אותך|ראו גם|עוד באותו נושא"},
		{"read-more", Prompt, "read-more", 14, "קרא עוד|קראו עוד|לכתבה המלאה|עוד$|להמשך קריאה"},
		{"trending", Prompt, "trending", 8, "הנקראות ביותר|חדשות אחרונות|הכי נקראות|פופולרי|מבזקים$|הכי חם"},
		{"newsletter", Prompt, "newsletter", 30, "הירשמו|הרשמה לניוזלטר|הצטרפו"},
		{"log-in", Prompt, "log-in", 8, "התחברות$|הרשמה$|כניסה$|שכחתי סיסמה"},
		{"share", Prompt, "share", 8, "שתף|שתפו|הדפסה$|שיתוף$"},
		{"follow", Prompt, "follow", 14, "עקבו אחרינו"},
		{"comment", Prompt, "comment", 16, "תגובות|הוסף תגובה|הגב$|הוסיפו תגובה|כתוב תגובה"},
		{"advert", Prompt, "advert", 6, "פרסומת|תוכן שיווקי|מודעה$"},
		{"contact", Prompt, "contact", 16, "צור קשר|צרו קשר|טעינו? נתקן"},
		{"comment-form", Prompt, "comment", 45, "האימייל לא יוצג|כתובת האימייל שלך לא|שדות החובה מסומנים|שמור בדפדפן זה|יש להתחבר כדי|עליך להתחבר כדי|כתיבת תגובה|הוסף תגובה|הגב לכתבה|שלח תגובה|להגיב לתגובה"},
	},
}
