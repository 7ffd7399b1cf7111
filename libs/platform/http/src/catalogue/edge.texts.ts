import { entries } from './catalogue-entry.js';

/** Codes of the HTTP edge itself; the domain does not know them. */
export const edgeTexts = {
  ...entries(
    {
      NOT_SIGNED_IN: [
        'Chưa đăng nhập',
        'Hãy đăng nhập rồi gửi lại yêu cầu kèm mã truy cập (Authorization: Bearer).',
        'Not signed in',
        'Sign in and send the request again with an access token (Authorization: Bearer).',
      ],
      TOKEN_INVALID: [
        'Phiên đăng nhập không hợp lệ hoặc đã hết hạn',
        'Hãy đăng nhập lại để nhận mã truy cập mới.',
        'The access token is not valid or has expired',
        'Sign in again to get a new access token.',
      ],
    },
    401,
  ),
  ...entries(
    {
      ACCOUNT_NOT_REGISTERED: [
        'Tài khoản chưa được giao vai trò',
        'Tài khoản này chưa gắn với cán bộ nào đang giữ chức vụ hoặc vai trò. Hãy liên hệ người quản lý danh bạ tổ chức.',
        'The account holds no post or role',
        'No person with a post or role today is registered for this account. Ask the registrar of the organisation.',
      ],
      ORIGIN_NOT_ALLOWED: [
        'Yêu cầu đến từ trang không được phép',
        'Hãy thực hiện thao tác này trên chính trang của hệ thống.',
        'The request comes from a page that may not send it',
        'Use the pages of this system.',
      ],
    },
    403,
  ),
  ...entries(
    {
      METHOD_NOT_ALLOWED: [
        'Địa chỉ này không nhận phương thức đã gửi',
        'Hãy dùng một trong các phương thức nêu ở tiêu đề Allow.',
        'The method is not allowed here',
        'Use one of the methods named in the Allow header.',
      ],
    },
    405,
  ),
  ...entries(
    {
      AGENCY_REQUIRED: [
        'Chưa chọn cơ quan',
        'Ông/bà đang công tác tại nhiều cơ quan. Hãy nêu cơ quan cần thao tác trong tiêu đề Chidao-Agency.',
        'No agency chosen',
        'You act for several agencies. Name one of them in the Chidao-Agency header.',
      ],
      BODY_MALFORMED: [
        'Nội dung gửi lên không đọc được',
        'Nội dung phải là JSON hợp lệ, mã hóa UTF-8, không lặp tên trường.',
        'The body cannot be read',
        'The body must be well-formed JSON in UTF-8 without repeated names.',
      ],
      REQUEST_MALFORMED: [
        'Yêu cầu không đúng định dạng',
        'Hãy kiểm tra lại địa chỉ và các tiêu đề của yêu cầu.',
        'The request is malformed',
        'Check the address and the headers of the request.',
      ],
    },
    400,
  ),
  ...entries(
    {
      BODY_TOO_LARGE: [
        'Nội dung gửi lên quá lớn',
        'Hãy chia nhỏ nội dung hoặc gửi tệp qua chức năng tải tệp.',
        'The body is too large',
        'Send less at once, or upload the file.',
      ],
    },
    413,
  ),
  ...entries(
    {
      FILE_TYPE_UNSUPPORTED: [
        'Kiểu tệp không được nhận',
        'Hãy gửi chính nội dung tệp, với Content-Type là kiểu của tệp đó.',
        'Type of file not accepted',
        'Send the bytes of the file itself, with its media type as Content-Type.',
      ],
      MEDIA_TYPE_UNSUPPORTED: [
        'Kiểu nội dung không được hỗ trợ',
        'Hãy gửi nội dung dạng application/json, không nén.',
        'Media type not supported',
        'Send application/json without content encoding.',
      ],
    },
    415,
  ),
  ...entries(
    {
      RATE_LIMITED: [
        'Gửi quá nhiều yêu cầu',
        'Hãy chờ hết thời gian nêu trong tiêu đề Retry-After rồi gửi lại.',
        'Too many requests',
        'Wait as long as the Retry-After header says, then try again.',
      ],
    },
    429,
  ),
  ...entries(
    {
      INTERNAL_ERROR: [
        'Hệ thống gặp lỗi',
        'Hãy thử lại. Nếu vẫn lỗi, báo cho bộ phận kỹ thuật kèm mã liên kết (correlationId).',
        'Something went wrong on our side',
        'Try again. If it persists, tell the operators the correlationId.',
      ],
    },
    500,
  ),
  ...entries(
    {
      NOT_READY: [
        'Hệ thống chưa sẵn sàng',
        'Dữ liệu đang được nạp. Hãy gửi lại sau giây lát, kèm nguyên Idempotency-Key cũ nếu là thao tác ghi.',
        'The service is not ready',
        'It is still catching up. Send the request again shortly; a command with the same Idempotency-Key.',
      ],
      POSITION_NOT_REACHED: [
        'Dữ liệu chưa cập nhật đến vị trí yêu cầu',
        'Hãy gửi lại sau giây lát.',
        'The position asked for has not been reached yet',
        'Send the request again shortly.',
      ],
    },
    503,
  ),
};
