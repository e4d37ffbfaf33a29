/** Vietnamese: what a page says about its own content. */
import type { NoticeWords } from '../../engine/language-pack';
import { pageWords } from './page-words';

export const notices = {
  negates: 'before',
  self: [
    '(bài viết|bài báo|bài|trang|trang này|văn bản|nội dung|thông tin|tài liệu|bản tin|bản dịch|bản tóm tắt|tóm tắt|video|bình luận|ý kiến|quan điểm|câu trả lời|bài đăng|tin|dữ liệu|phân tích|báo cáo|thư|tin nhắn|đánh giá|phỏng vấn|câu chuyện|danh sách|hướng dẫn|khuyến nghị|tác phẩm|bài dịch|lộ trình|phản hồi|các bài viết|những thông tin) (này|trên đây|trên|dưới đây|sau đây|ở trên|(được)? (đăng tải|trình bày|cung cấp|đăng|nêu|thể hiện|đề cập) (trong|trên|tại|ở)? (bài|đây|trang|website)*)',
    '(mọi|tất cả|toàn bộ|các|những) (thông tin|nội dung|ý kiến|bài viết|quan điểm|bình luận|dữ liệu) (trong|trên|được|do|tại|của|ở)',
    '(đây là|đây không phải)',
  ],
  withinSelf: ['(trong|ở|trên|về|tại|của) (bài viết|bài|trang|nội dung) này'],
  site: [
    '(trang web|website|trang|trang tin|cổng thông tin|blog|kênh|diễn đàn|nền tảng|báo|tạp chí|tòa soạn|toà soạn|bản tin|mục) (này|của chúng tôi|chúng tôi)?',
    '(tòa soạn|toà soạn|ban biên tập|ban quản trị|nhà xuất bản|quản trị viên|website)',
  ],
  content: [
    '(tất cả|mọi|toàn bộ|một phần)? (các|những)? (thông tin|nội dung|văn bản|bài viết|dữ liệu|giá|phân tích|ý kiến|bình luận|tóm tắt|bản dịch|tài liệu|tin tức|bài đăng|hình ảnh|kết quả|câu trả lời|đánh giá|khuyến nghị)',
  ],
  labels: [
    '(tuyên bố (miễn trừ|từ chối)( trách nhiệm)?|miễn trừ trách nhiệm|miễn trách nhiệm|từ chối trách nhiệm|lưu ý|chú ý|ghi chú|khuyến cáo|cảnh báo|cảnh báo rủi ro|thông báo|quan trọng|lời tòa soạn|chú thích|tuyên bố|ghi chú của (biên tập|người dịch))',
  ],
  leadIns: [
    '(lưu ý|xin lưu ý|vui lòng lưu ý|chú ý|quan trọng|ghi chú|xin nhắc lại|khuyến cáo)( )?(:|,|rằng)? (rằng)?',
    '(mặc dù|dù) chúng tôi (cố gắng|nỗ lực)',
  ],
  thirdPartyContent: [
    '(nội dung|thông tin|dữ liệu|tài liệu|bài viết|ý kiến|tin tức|bình luận|nguồn) (được)? (cung cấp|lấy|thu thập|tổng hợp|đăng|tạo|có nguồn)? (tự động)? (bởi|từ|của)? (bên thứ ba|bên thứ 3|các bên thứ ba|nguồn (bên ngoài|khác|ngoài)|nhà cung cấp (bên ngoài|khác)|đối tác|nhiều nguồn|các nguồn khác|bên ngoài)',
    '(thu thập|tổng hợp|lấy) (một cách)? tự động',
  ],
  thirdParties: [
    '(bên thứ ba|bên thứ 3|các bên thứ ba|nguồn bên ngoài|nhà cung cấp|đối tác|hãng (tin|thông tấn)|nhà quảng cáo|cộng tác viên|các nguồn khác)',
  ],
  supplied: [
    '(được)? (cung cấp|đăng|viết|tạo|gửi|thu thập|lấy|đăng tải|chia sẻ|soạn|tổng hợp) (tự động)? (bởi|từ|do)',
    '(do) … (cung cấp|đăng|viết|gửi)',
  ],
  areSupplied: ['(được)? (cung cấp|thu thập|lấy|tổng hợp) (tự động|trực tiếp)? (bởi|từ|do)'],
  handedOver: ['(được)? (gửi|cung cấp|chuyển) (đến|cho) (chúng tôi|tòa soạn) (bởi|từ)?'],
  authors: [
    '(tác giả|người viết|cá nhân|cây bút|cộng tác viên|khách mời|blogger|người được phỏng vấn|nhà báo|người đăng|chủ thể|người bình luận|nhà quảng cáo|chuyên gia được phỏng vấn)',
  ],
  users: ['(người dùng|bạn đọc|độc giả|thành viên|khách|người đọc|cộng đồng|người bình luận)'],
  userContent: [
    '(nội dung|bình luận|ý kiến|tin nhắn|bài viết|bài đăng|đánh giá|thư) (của|do|từ|được đăng bởi|được tạo bởi)? (các)? (người dùng|bạn đọc|độc giả|thành viên|cộng đồng)',
    '(được)? (viết|gửi|đăng|tạo|đăng tải) (bởi|do) (một)? (người dùng|bạn đọc|độc giả|thành viên|cộng đồng)',
    'do (một)? (bạn đọc|độc giả|người dùng|thành viên) (viết|gửi|đăng|tạo)',
  ],
  contributorLabels: [
    '(tác giả|người dùng) (tự)? (tải lên|đăng tải)',
    '(bài cộng tác|bạn đọc (viết|gửi)|thư bạn đọc|ý kiến bạn đọc|cộng tác viên|tác giả khách mời|bài viết khách|độc giả viết|bài của bạn đọc)',
  ],
  negation: ['(không|chưa|chẳng|không phải|không hề|không có|miễn|khước từ|đừng)'],
  clauseBreaks: ['(nhưng|tuy nhiên|mà|song|còn|và có thể)'],
  guarantee: ['(đảm bảo|bảo đảm|cam kết|bảo chứng|chịu trách nhiệm về (tính|độ) (chính xác|xác thực)|xác nhận)'],
  noGuarantee: ['(không (có|đưa ra|cung cấp)) (bất kỳ)? (đảm bảo|bảo đảm|cam kết|bảo hành) (nào)?', '(nguyên trạng)'],
  quality: [
    '(tính|độ|sự)? (chính xác|đầy đủ|xác thực|tin cậy|trung thực|đúng đắn|kịp thời|cập nhật|hợp pháp|hoàn chỉnh|chân thực|chất lượng|phù hợp|đúng|không có (lỗi|sai sót))',
  ],
  unsure: [
    '(có thể|có khả năng|đôi khi) (sẽ|còn|vẫn)? (chứa|có|xảy ra|mắc|bao gồm|tồn tại) (một số|các|những)? (lỗi|sai sót|thiếu sót|nhầm lẫn|thông tin (sai|không chính xác|sai lệch|lỗi thời)|sai lệch|điểm không chính xác|nội dung không chính xác)',
    '(có thể) (không|chưa)? (chính xác|đầy đủ|đúng|sai|lỗi thời|thiếu chính xác|cập nhật|bị chậm|hoàn chỉnh)',
    '(không phải lúc nào cũng) (chính xác|đúng)',
    '(hãy|vui lòng|nên|cần)? (kiểm tra|xác minh|kiểm chứng|đối chiếu) (lại|thông tin|kỹ)',
  ],
  unchecked: [
    '(chưa|không) (được)? (kiểm chứng|xác minh|kiểm duyệt|biên tập|hiệu đính|kiểm tra|xác thực|thẩm định)( (độc lập|bởi))?',
    '(chưa|không) qua (kiểm duyệt|biên tập|kiểm chứng|hiệu đính)',
    'không có sự (kiểm duyệt|can thiệp|biên tập|kiểm tra) (của)? (con người|tòa soạn|biên tập)?',
  ],
  liable: ['(chịu (bất kỳ|mọi)? trách nhiệm|trách nhiệm|có trách nhiệm|chịu|gánh chịu)'],
  noLiability: [
    '(từ chối|khước từ|miễn trừ|loại trừ|miễn) (mọi|tất cả|bất kỳ)? trách nhiệm',
    '(tự chịu (trách nhiệm|rủi ro|mọi rủi ro)|rủi ro (của|thuộc về) (bạn|người (đọc|dùng)))',
  ],
  harm: [
    '(lỗi|sai sót|thiệt hại|tổn thất|mất mát|hậu quả|việc sử dụng|sử dụng|quyết định|nội dung|thiếu sót|thông tin|đầu tư|kết quả|hiểu lầm|hiểu sai|diễn giải|bình luận)',
  ],
  responsibilityOf: [
    '(thuộc|là|hoàn toàn thuộc|do) (về)? (trách nhiệm)? (riêng)? (của)? (tác giả|người viết|người đăng|nhà quảng cáo|người dùng|người bình luận) (chịu trách nhiệm|tự chịu trách nhiệm)?',
    '(tác giả|người viết|người đăng|người dùng|nhà quảng cáo|người bình luận) (hoàn toàn|tự)? chịu trách nhiệm',
    'trách nhiệm (hoàn toàn)? (thuộc về) (tác giả|người (viết|đăng|dùng))',
  ],
  endorse: [
    '(tán thành|ủng hộ|đồng tình|chứng thực|khuyến khích|đồng ý với|xác nhận|(đồng nghĩa|có nghĩa) (với)? (việc)? (tán thành|ủng hộ|chứng thực))',
  ],
  noEndorsement: ['(không) (liên kết|liên quan|có liên hệ) (với|đến)'],
  opinions: ['(ý kiến|quan điểm|nhận định|góc nhìn|lập trường|tuyên bố|phát biểu|đánh giá|suy nghĩ|chính kiến)'],
  expressed: [
    '(ý kiến|quan điểm|nhận định|góc nhìn) (được)? (thể hiện|nêu|bày tỏ|trình bày|đưa ra|đề cập)',
    '(ý kiến|quan điểm) (của)? (tác giả|người viết|cá nhân|riêng)',
  ],
  reflect: ['(phản ánh|đại diện|thể hiện|đồng nhất|trùng|biểu thị|tương đồng)( (cho|với))?'],
  ownership: [
    '(là|thuộc về|thể hiện|phản ánh|của)? (quan điểm|ý kiến|góc nhìn|nhận định) (riêng|cá nhân)? (của|riêng)? (chính)? (tác giả|người viết|cá nhân|người được phỏng vấn|cây bút|người bình luận|người dùng)',
    '(quan điểm|ý kiến|góc nhìn) (cá nhân|riêng)',
    '(thể hiện|là|nêu) (văn phong|quan điểm) (và)? (cá nhân|riêng|của)?',
  ],
  ownOpinion: ['(ý kiến|quan điểm) (này)? (chỉ)? là (của riêng tôi|cá nhân|riêng|quan điểm cá nhân|ý kiến cá nhân)'],
  infoOnly: [
    '(chỉ|chỉ nhằm|nhằm|chỉ dành|chỉ mang)? (cho|với|mang|để|có|nhằm) (mục đích|tính chất|tính|giá trị)? (cung cấp)? (thông tin|tham khảo|giáo dục|minh họa|học tập)( (chung|tham khảo))?',
    '(để|chỉ để|dùng để) tham khảo',
  ],
  advice: [
    '(lời khuyên|tư vấn|khuyến nghị|đề nghị|lời mời|chào mời|khuyến cáo) (về)? (đầu tư|tài chính|pháp lý|y tế|y khoa|thuế|chuyên môn|mua|bán|mua bán|giao dịch|mua hoặc bán)',
    '(tư vấn|khuyến nghị) (mua|bán|đầu tư|tài chính)',
  ],
  noAdvice: ['(không) (thay thế|thay cho|nhằm thay thế) (cho)? (lời khuyên|tư vấn|chẩn đoán|ý kiến|việc)'],
  adviceHints: [
    '(tham khảo|hỏi|tham vấn) (ý kiến)? (của)? (bác sĩ|chuyên gia|luật sư|chuyên viên)',
    '(tự|hãy tự) (nghiên cứu|tìm hiểu|chịu trách nhiệm về quyết định)',
  ],
  risk: [
    '(vốn|tiền) (của bạn|đầu tư) (có thể|gặp) (bị)? (mất|rủi ro)',
    '(đầu tư|giao dịch) … (tiềm ẩn|có|mang|chứa đựng|đi kèm) (nhiều)? (rủi ro)',
    '(hiệu suất|kết quả|lợi nhuận) (trong)? quá khứ',
  ],
  aiMade: [
    '(được)? (tạo|viết|soạn|dịch|tóm tắt|biên soạn|sản xuất|tổng hợp|tạo ra) (một phần|hoàn toàn|tự động)? (bởi|bằng|với|nhờ|với sự (hỗ trợ|trợ giúp) của|sử dụng) (công cụ|sự hỗ trợ của)? (AI|trí tuệ nhân tạo|ChatGPT|GPT|mô hình ngôn ngữ|thuật toán|công nghệ AI)',
    '(AI|trí tuệ nhân tạo|ChatGPT) (tạo|viết|tạo ra|dịch|tóm tắt|tổng hợp)',
    '(sử dụng|với sự hỗ trợ của|bằng|nhờ) (công cụ)? (AI|trí tuệ nhân tạo)',
  ],
  aiLabels: [
    '(AI|trí tuệ nhân tạo|câu trả lời AI|ChatGPT) có thể (mắc|có|sai|nhầm)',
    '(tóm tắt|nội dung|bản dịch|câu trả lời|bài viết|văn bản|hình ảnh) (bằng|do|bởi|của|được tạo bởi)? (AI|trí tuệ nhân tạo)( tạo( ra)?)?',
    '(do|bởi) (AI|trí tuệ nhân tạo) (tạo|tạo ra|viết|tổng hợp)',
  ],
  translated: [
    '(bài|bài viết|văn bản|nội dung) (này)? được dịch (tự động|máy|bằng máy)',
    '(được)? dịch (tự động|máy|bằng|bởi|từ|sang tiếng việt|bằng máy)',
    '(bản dịch) (máy|tự động|không chính thức|từ|của)',
    '(là|đây là) (một)? bản dịch',
  ],
  translatedLabels: [
    '(bản dịch|dịch) (máy|tự động)',
    '(dịch|người dịch|bản dịch|dịch từ|dịch giả|chuyển ngữ)( )?:',
    '(tài liệu|văn bản|bản) (gốc) (bằng ngôn ngữ (bản địa|gốc))? (của nó)? (nên|được|là|cần)',
    'trong trường hợp (có)? (sự)? (khác biệt|mâu thuẫn)',
    'bản dịch tự động',
  ],
  firstPublished: [
    '(đăng|xuất bản|công bố) (lần đầu|trước đó|ban đầu) (tại|trên|ở)?',
    '(lần đầu|ban đầu|trước đó) (được)? (đăng|xuất bản|công bố)',
    '(đăng lại|đăng tải lại|trích|trích đăng|dẫn lại|lược dịch|trích dẫn|tổng hợp) (từ|với sự (cho phép|đồng ý)|theo)',
    '(được sự (cho phép|đồng ý)) (của)',
    '(không) (được)? (biên tập|chỉnh sửa) (bởi|lại)',
  ],
  republishedLabels: [
    '(nguồn|nguồn tin|theo|bài gốc|bài viết gốc|link gốc|link bài gốc|xem bài gốc|đọc bài gốc|trích nguồn|đường dẫn bài gốc)( )?(:|tại)?',
    '(đọc|xem) (bài viết|bản|bài) gốc',
  ],
  sponsored: [
    '(được)? (tài trợ|trả phí|hợp tác|bảo trợ) (bởi|với|từ)',
    '(là|đây là) (nội dung|bài viết|bài) (quảng cáo|tài trợ|được tài trợ|trả phí|PR|thương mại)',
    '(hợp tác) (thương mại|trả phí|quảng cáo)',
  ],
  gifts: ['(nhận|được tặng|được gửi) … (miễn phí|từ (hãng|nhà sản xuất)|để (đánh giá|trải nghiệm))'],
  sponsorLabels: [
    '((nội dung|bài viết) (trả phí|được tài trợ)|tin tài trợ|thông tin quảng cáo)',
    '(nội dung (được)? tài trợ|bài (viết)? (tài trợ|quảng cáo|PR)|quảng cáo|được tài trợ|tài trợ|thông tin (doanh nghiệp|quảng cáo|tiếp thị)|thông tin quảng cáo|hợp tác (quảng cáo|thương mại|nội dung)|advertorial|PR|nội dung quảng bá|chuyên trang hợp tác)',
  ],
  affiliateLinks: [
    '(liên kết|link|đường dẫn) (tiếp thị)? (liên kết|affiliate|giới thiệu)',
    '(chương trình|tiếp thị) liên kết',
    'affiliate',
  ],
  commission: [
    '(chúng tôi|tôi)? (có thể|sẽ)? (nhận|nhận được|kiếm|hưởng) (được)? (một khoản|khoản)? (hoa hồng)( nhỏ)?',
  ],
  purchase: ['(mua|mua hàng|liên kết|link|nhấp|sản phẩm|đơn hàng|đặt hàng|cửa hàng)'],
  pressRelease: [
    'thông cáo báo chí … trách nhiệm',
    '(là|đây là) (một)? thông cáo báo chí',
    'thông cáo báo chí (của|do|từ|được phát hành)',
    '(do) (công ty|doanh nghiệp|đơn vị) (cung cấp|phát hành)',
  ],
  pressLabels: [
    '(thông cáo báo chí)',
    '(liên hệ) (báo chí|truyền thông)',
    '(PR Newswire|Business Wire|Media OutReach|thông tin doanh nghiệp tự giới thiệu)',
  ],
  satire: [
    '(là|mang tính|có tính) (trang|bài|nội dung|bài viết)? (châm biếm|trào phúng|hài hước|hư cấu|giễu nhại|bịa)',
    '(trang|bài viết|nội dung) (châm biếm|trào phúng|hài hước|hư cấu)',
    'mọi sự (trùng hợp|giống nhau)',
  ],
  terms: [
    '(điều khoản (sử dụng|dịch vụ)|chính sách (bảo mật|quyền riêng tư)|cookie|giấy phép|thỏa thuận|ứng dụng|phần mềm|dịch vụ (này)? được cung cấp|tài khoản|đăng ký gói|hoàn tiền|bản quyền|nhãn hiệu|mã nguồn|API|bảo mật|người nhận|khách hàng có|nền tảng được cung cấp|người bán|repo|trò chơi)',
  ],
  elsewhere: ['(trang web|website|trang|liên kết) (bên ngoài|khác|của bên thứ ba|ngoài)'],
  reported: ['(cho biết|nói|theo|khẳng định|tuyên bố|cho rằng|thông báo|giải thích|cảnh báo|chia sẻ|nhấn mạnh)'],
  unreal: ['(nếu|trong trường hợp|liệu|khi)'],
  discusses: ['(về cách|nói về|phân tích|giải thích|bàn về|đề cập đến)'],
  falseFriends: [
    '(không chỉ|không những)',
    '(chịu trách nhiệm) (về|cho) (vụ|bộ phận|dự án|cái chết|tai nạn|mảng)',
    '(trách nhiệm (hữu hạn|xã hội|hình sự)|bảo hiểm|thời hạn bảo hành|bảo hành (mười|năm|10))',
    '(tòa|thẩm phán) … chịu trách nhiệm',
    '(thị trường|hệ thống|công nghệ) dịch (máy|tự động)',
  ],
  page: pageWords,
} satisfies NoticeWords;
