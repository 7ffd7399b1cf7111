/** What each status means, in an answer of this API. */
export const STATUS_WORDS: Readonly<Record<number, string>> = {
  400: 'Yêu cầu hoặc dữ liệu không hợp lệ; `errors` nêu từng trường',
  401: 'Chưa đăng nhập, hoặc phiên đăng nhập đã hết hạn',
  403: 'Không có thẩm quyền',
  404: 'Không có, hoặc không được xem',
  409: 'Bị từ chối theo quy định; `code` nêu lý do',
  412: 'Nội dung đã được người khác thay đổi sau lần xem nêu trong `If-Match`',
  413: 'Nội dung quá lớn',
  415: 'Kiểu nội dung không được nhận ở đây',
  422: '`Idempotency-Key` đã dùng cho nội dung khác',
  429: 'Gửi quá nhiều yêu cầu; xem `Retry-After`',
  503: 'Chưa sẵn sàng hoặc chưa rõ kết quả; gửi lại với cùng `Idempotency-Key`',
};
