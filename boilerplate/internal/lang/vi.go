package lang

// vietnamese is Vietnamese.
var vietnamese = Language{
	Tag: "vi",
	Rules: []Rule{
		{"source", Credit, "source", 12, "nguồn:|theo nguồn|nguồn tin"},
		{"writing", Credit, "writing", 12, "tác giả:|bài viết:"},
		{"editing", Credit, "editing", 14, "biên tập:|biên tập viên:"},
		{"translation", Credit, "translation", 14, "dịch:|người dịch:|biên dịch:"},
		{"photo", Credit, "photo", 12, "ảnh:|hình:|nguồn ảnh|ảnh minh họa|hình ảnh:"},
		{"graphic", Credit, "photo", 12, "minh họa:"},
		{"chart", Credit, "photo", 12, "đồ họa:|đồ hoạ:|bản đồ:"},
		{"copyright", Notice, "copyright", 40, "bản quyền|giữ bản quyền|mọi quyền được bảo lưu"},
		{"related", Prompt, "related", 14, "tin liên quan|bài liên quan|xem thêm|đọc thêm|có thể bạn quan tâm|tin cùng chuyên mục|bài viết liên quan|tin khác|cùng chuyên mục"},
		{"read-more", Prompt, "read-more", 14, "đọc tiếp|xem chi tiết|chi tiết$|xem tất cả"},
		{"trending", Prompt, "trending", 8, "đọc nhiều|tin mới nhất|xem nhiều|tin mới|tin đọc nhiều|mới nhất$|nổi bật$|tin nóng"},
		{"newsletter", Prompt, "newsletter", 30, "đăng ký nhận|nhận bản tin|đăng ký email"},
		{"log-in", Prompt, "log-in", 8, "đăng nhập|đăng ký$|quên mật khẩu"},
		{"share", Prompt, "share", 8, "chia sẻ|in bài|sao chép liên kết"},
		{"follow", Prompt, "follow", 14, "theo dõi chúng tôi|theo dõi trang|theo dõi$"},
		{"comment", Prompt, "comment", 16, "bình luận|ý kiến|gửi bình luận|viết bình luận|ý kiến bạn đọc"},
		{"advert", Prompt, "advert", 6, "quảng cáo|nội dung tài trợ"},
		{"contact", Prompt, "contact", 16, "liên hệ$|liên hệ với"},
		{"app", Prompt, "app", 14, "tải ứng dụng|tải app"},
		{"embed", Prompt, "cookie", 60, "nội dung bên ngoài$|nội dung này được cung cấp bởi|nội dung này được lưu trữ|nội dung này không khả dụng|hiển thị nội dung|tải nội dung|để xem nội dung này|để xem video này|tôi đồng ý với các|cài đặt cookie|quản lý cookie|từ chối tất cả|chấp nhận tất cả|đồng ý và tiếp tục"},
		{"comment-form", Prompt, "comment", 45, "email của bạn sẽ không|địa chỉ email của bạn sẽ không|các trường bắt buộc|tên *|email *|lưu tên của tôi|bạn phải đăng nhập|bạn cần đăng nhập|vui lòng đăng nhập để|đăng nhập để bình luận|để lại bình luận|để lại một bình luận|gửi bình luận|viết bình luận|hủy trả lời|chưa có bình luận|trả lời$|trang web này sử dụng akismet"},
		{"terms", Prompt, "newsletter", 80, "bạn có thể hủy đăng ký|cảm ơn bạn đã đăng ký|nhập email của bạn|tôi đồng ý với điều khoản|tôi đồng ý với chính sách|tôi đã đọc và đồng ý|bạn có thể hủy nhận"},
		{"plans", Prompt, "subscribe", 40, "ủng hộ chúng tôi|dùng thử miễn phí|thêm vào giỏ hàng|nghe podcast"},
	},
}
