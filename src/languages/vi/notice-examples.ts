/** Điều một trang nói về nội dung của chính nó, và điều chỉ giống như vậy. Viết cho Whence. */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  {
    text: 'Các tiêu đề và tóm tắt trên trang này được thu thập từ các trang khác mà chúng tôi không kiểm chứng; có thể có sai sót.',
    clauses: ['no-guarantee'],
  },
  {
    text: 'Tác giả viết với tư cách cá nhân; bài viết không nhất thiết thể hiện quan điểm của tòa soạn.',
    clauses: ['no-endorsement', 'opinions-own'],
  },
  {
    text: 'Bài viết được đăng lần đầu trên báo Cảng và được đăng lại ở đây với sự cho phép; tòa soạn không thay đổi gì.',
    clauses: ['republished'],
  },
  {
    text: 'Tin này được lấy tự động từ nguồn của một hãng thông tấn và không qua biên tập của tòa soạn.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  { text: 'Thông cáo báo chí này được đăng theo trách nhiệm của công ty phát hành.', clauses: ['press-release'] },
  {
    text: 'Bài do chính tác giả tải lên; nền tảng chỉ cung cấp chỗ đăng và không kiểm tra nội dung.',
    clauses: ['no-guarantee', 'user-generated'],
  },
  {
    text: 'Bản tóm tắt do trí tuệ nhân tạo viết và chưa được tòa soạn kiểm tra: có thể có sai sót.',
    clauses: ['ai-involved'],
  },
  {
    text: 'Bài được dịch tự động từ tiếng Na Uy; nếu có khác biệt, bản gốc là bản có giá trị.',
    clauses: ['translated'],
  },
  {
    text: 'Nội dung trên trang này lấy từ các nguồn bên ngoài; đơn vị vận hành không chịu trách nhiệm về tính chính xác.',
    clauses: ['third-party-origin', 'no-guarantee', 'no-liability'],
  },
  {
    text: 'Các bài đăng do người dùng viết và chỉ thể hiện ý kiến riêng của họ, không phải của nền tảng.',
    clauses: ['opinions-own', 'user-generated'],
  },
  {
    text: 'Các con số chỉ mang tính chất thông tin chung và không phải là khuyến nghị mua hay bán.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: 'Được dịch tự động từ tiếng Đức. Bản gốc có thể khác.', clauses: ['translated'] },
  { text: 'Nội dung trả phí: nhà quảng cáo chịu hoàn toàn trách nhiệm về bài viết này.', clauses: ['sponsored'] },
  {
    text: 'Trang này có thể chứa nội dung của bên thứ ba và chúng tôi không đảm bảo tính chính xác.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  { text: 'Tòa soạn không đảm bảo tính xác thực của thông tin trong bài viết này.', clauses: ['no-guarantee'] },
  { text: 'Chúng tôi không chịu trách nhiệm về thiệt hại do việc sử dụng thông tin này.', clauses: ['no-liability'] },
  {
    text: 'Bài viết này thể hiện quan điểm riêng của tác giả, không phản ánh quan điểm của tòa soạn.',
    clauses: ['opinions-own', 'no-endorsement'],
  },
  {
    text: 'Bài viết này chỉ mang tính tham khảo và không phải là lời khuyên đầu tư.',
    clauses: ['information-only', 'no-advice'],
  },
  { text: 'Bài viết này được dịch tự động từ tiếng Anh.', clauses: ['translated'] },
  { text: 'Bản tóm tắt này được tạo bởi trí tuệ nhân tạo.', clauses: ['ai-involved'] },
  { text: 'Nguồn: Báo Cảng', clauses: ['republished'] },
  { text: 'Nội dung được tài trợ', clauses: ['sponsored'] },
  { text: 'Bài viết này có liên kết tiếp thị liên kết và chúng tôi có thể nhận hoa hồng.', clauses: ['affiliate'] },
  { text: 'Thông cáo báo chí', clauses: ['press-release'] },
  { text: 'Bài viết này do một bạn đọc viết.', clauses: ['user-generated'] },
  // Chỉ giống như vậy.
  { text: 'Tòa án buộc nhà xuất bản chịu trách nhiệm về thiệt hại.', clauses: [] },
  { text: 'Công ty bảo hành pin mười năm.', clauses: [] },
  { text: 'Giá thuê tăng 9% trong quý ba.', clauses: [] },
  { text: 'Giữ toàn quyền. Cấm sao chép.', clauses: [] },
  { text: 'Họa sĩ vẽ bản đồ cảng bằng trí tuệ nhân tạo.', clauses: [] },
  { text: 'Cuốn sách có mặt bằng bốn mươi thứ tiếng.', clauses: [] },
  { text: 'Tiểu thuyết năm 1925 vẫn được đọc đến nay.', clauses: [] },
  { text: 'Cơ quan quản lý cho biết sàn không đảm bảo tiền gửi.', clauses: [] },
  { text: 'Một nhà máy bia ủng hộ lễ hội suốt ba mươi năm.', clauses: [] },
  { text: 'Ảnh: TTXVN', clauses: [] },
  { text: 'Hãy đọc điều khoản sử dụng trước khi đăng ký.', clauses: [] },
  { text: 'Chúng tôi chia sẻ dữ liệu với bên thứ ba để đo lượt truy cập.', clauses: [] },
  {
    text: 'Chúng tôi không chịu trách nhiệm về nội dung của các trang web bên ngoài.',
    clauses: [],
    because: 'nói về trang của người khác',
  },
  { text: 'Thị trường dịch máy tăng gấp đôi trong năm năm.', clauses: [] },
] satisfies readonly NoticeExample[];
