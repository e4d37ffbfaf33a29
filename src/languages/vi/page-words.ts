/** Vietnamese: words of the page around the text, which tell what kind of page it is. */
import type { PageWords } from '../../engine/notices/notice-words';

export const pageWords = {
  legalTitles: [
    '(điều khoản (sử dụng|dịch vụ)|chính sách (bảo mật|quyền riêng tư|cookie)|quy định sử dụng|tuyên bố miễn trừ|thông tin pháp lý|bảo vệ dữ liệu)',
  ],
  postActions: [
    '(theo dõi|đang theo dõi|đăng ký|chia sẻ|đăng lại|trả lời|phản hồi|bình luận|thích|trích dẫn|ghim|báo cáo|lưu|xem trang cá nhân|ủng hộ)',
  ],
  viewOriginal: [
    '(xem|hiển thị) (bản gốc|nguyên bản|bài gốc|văn bản gốc)',
    '(xem|hiển thị|ẩn) bản dịch',
    'dịch từ (tiếng)?',
  ],
  machineSummary: ['tóm tắt (bằng|bởi|do) (AI|trí tuệ nhân tạo)', '(AI) tóm tắt', 'đang (tạo|tóm tắt)'],
  opinionKickers: [
    '(quan điểm|ý kiến|góc nhìn|bình luận|xã luận|chuyên mục|phân tích|diễn đàn|blog|thư bạn đọc|thư ngỏ|tiểu luận|tranh luận)',
  ],
  paidKickers: [
    '(quảng cáo|tài trợ|nội dung tài trợ|bài PR|advertorial|thông tin doanh nghiệp|hợp tác|nội dung quảng cáo|được tài trợ)',
  ],
  pressContacts: ['liên hệ (báo chí|truyền thông)'],
  aboutIssuer: ['(về|giới thiệu) (chúng tôi|công ty)'],
  credits: ['(nguồn|ảnh|theo|tác giả|dịch)'],
  ownReporting: ['(phóng viên|biên tập|tác giả|ảnh|bài|PV|theo)'],
  dataTerms: [
    '(khối lượng 24h|vốn hóa( thị trường)?|khối lượng giao dịch|giá (mở cửa|đóng cửa)|cao nhất|thấp nhất|thay đổi trong ngày|tỷ suất cổ tức)',
  ],
} satisfies PageWords;
