package lang

// persian is Persian.
var persian = Language{
	Tag: "fa",
	Rules: []Rule{
		{"source", Credit, "source", 12, "منبع:|منبع :|منابع:"},
		{"writing", Credit, "writing", 12, "نویسنده:|خبرنگار:|گزارش:"},
		{"translation", Credit, "translation", 14, "مترجم:|ترجمه:"},
		{"photo", Credit, "photo", 12, "عکس:|تصویر:|عکاس:"},
		{"copyright", Notice, "copyright", 40, "تمامی حقوق|کلیه حقوق|کپی\u200cبرداری|نقل مطالب"},
		{"related", Prompt, "related", 14, "بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|خبرهای مرتبط|همچنین بخوانید|مرتبط\u200cها"},
		{"read-more", Prompt, "read-more", 14, "ادامه مطلب|ادامه خبر|بیشتر$|مشاهده بیشتر"},
		{"trending", Prompt, "trending", 8, "پربازدیدترین|پربازدیدها|آخرین اخبار|تازه\u200cترین|پربحث\u200cترین|محبوب\u200cترین|مهمترین اخبار|داغ\u200cترین"},
		{"newsletter", Prompt, "newsletter", 30, "خبرنامه|عضویت در خبرنامه"},
		{"log-in", Prompt, "log-in", 8, "ورود$|ثبت نام$|ثبت\u200cنام$"},
		{"share", Prompt, "share", 8, "اشتراک گذاری|اشتراک\u200cگذاری|چاپ$|به اشتراک"},
		{"follow", Prompt, "follow", 14, "ما را دنبال"},
		{"comment", Prompt, "comment", 16, "نظرات|نظر شما|ارسال نظر|دیدگاه\u200cها|نظر دهید|دیدگاه"},
		{"advert", Prompt, "advert", 6, "تبلیغات|آگهی|رپورتاژ آگهی"},
		{"contact", Prompt, "contact", 16, "تماس با ما|ارتباط با ما"},
		{"comment-form", Prompt, "comment", 45, "نشانی ایمیل شما|ذخیره نام، ایمیل|برای نوشتن دیدگاه|برای ارسال نظر|دیدگاهتان را بنویسید|ارسال دیدگاه|لغو پاسخ|نظر خود را بنویسید|ارسال نظر"},
	},
}
