import { entries } from './catalogue-entry.js';

/** Refusals that every command can return (lifecycle §1.2), and those of the command path itself. */
export const generalTexts = {
  ...entries(
    {
      INPUT_INVALID: [
        'Thông tin gửi lên chưa hợp lệ',
        'Hãy sửa các trường được nêu trong mục errors rồi gửi lại.',
        'The input is not valid',
        'Mend the fields named in errors and send it again.',
      ],
      NUMBER_NOT_SAFE: [
        'Số quá lớn',
        'Số nguyên lớn hơn 9007199254740991 phải gửi dưới dạng chuỗi chữ số.',
        'A number is too large',
        'Send integers beyond 9007199254740991 as strings of digits.',
      ],
    },
    400,
  ),
  ...entries(
    {
      ACTOR_NOT_AUTHORISED: [
        'Không có thẩm quyền thực hiện',
        'Ông/bà không giữ chức vụ, vai trò hoặc ủy quyền cần thiết cho thao tác này.',
        'Not authorised',
        'You do not hold the post, role or delegation that this needs.',
      ],
      CAPACITY_NOT_VALID: [
        'Tư cách thực hiện không còn hiệu lực',
        'Chức vụ, nhiệm vụ hoặc ủy quyền được dùng không có hiệu lực vào ngày thực hiện. Hãy chọn cơ quan hoặc tư cách khác.',
        'The capacity is not in force',
        'The post, assignment or delegation used is not in force that day. Choose another agency or capacity.',
      ],
      HUMAN_REQUIRED: [
        'Thao tác này phải do người thực hiện',
        'Chương trình chỉ được đề xuất; việc xác nhận thuộc về người có thẩm quyền.',
        'A person is required',
        'A program may only propose; a person must confirm.',
      ],
    },
    403,
  ),
  ...entries(
    {
      NOT_FOUND: [
        'Không tìm thấy',
        'Nội dung không tồn tại hoặc ông/bà không được xem.',
        'Not found',
        'It does not exist, or you may not see it.',
      ],
    },
    404,
  ),
  ...entries(
    {
      REVISION_CONFLICT: [
        'Nội dung đã được người khác thay đổi',
        'Hãy tải lại để xem thay đổi mới nhất rồi thực hiện lại.',
        'Somebody has changed it since',
        'Load it again, look at what changed, then repeat.',
      ],
    },
    412,
  ),
  ...entries(
    {
      EVENT_TOO_LARGE: [
        'Nội dung quá lớn để ghi nhận',
        'Hãy rút gọn nội dung hoặc đính kèm thành tệp.',
        'Too large to be recorded',
        'Shorten the content or attach it as a file.',
      ],
    },
    413,
  ),
  ...entries(
    {
      COMMAND_ID_REUSED: [
        'Idempotency-Key đã dùng cho nội dung khác',
        'Hãy dùng Idempotency-Key mới cho thao tác mới.',
        'The Idempotency-Key was used for other content',
        'Use a new Idempotency-Key for a new command.',
      ],
    },
    422,
  ),
  ...entries(
    {
      OUTCOME_UNKNOWN: [
        'Chưa rõ kết quả ghi nhận',
        'Hãy gửi lại nguyên yêu cầu với cùng Idempotency-Key; thao tác sẽ không bị lặp.',
        'The outcome is not known yet',
        'Send the same request with the same Idempotency-Key; nothing will happen twice.',
      ],
    },
    503,
  ),
  ...entries({
    CONCURRENT_CHANGE: [
      'Nhiều thao tác cùng lúc trên một nội dung',
      'Hãy gửi lại yêu cầu sau giây lát.',
      'Too many changes at the same time',
      'Send the request again shortly.',
    ],
    REASON_REQUIRED: [
      'Chưa nêu lý do',
      'Thao tác này phải kèm lý do.',
      'A reason is required',
      'Give the reason for this step.',
    ],
    ORG_UNIT_NOT_VALID: [
      'Cơ quan không có hiệu lực',
      'Cơ quan được nêu không tồn tại vào ngày đó. Hãy kiểm tra danh bạ tổ chức.',
      'The agency is not valid',
      'An agency named does not exist on that date. Check the register of agencies.',
    ],
    CLASSIFIED_CONTENT_REFUSED: [
      'Không tiếp nhận nội dung mật',
      'Hệ thống không lưu tài liệu MẬT, TỐI MẬT, TUYỆT MẬT. Hãy xử lý theo quy định về bảo vệ bí mật nhà nước.',
      'Classified content is refused',
      'Matter marked MẬT, TỐI MẬT or TUYỆT MẬT is never stored here.',
    ],
    RULE_SET_NOT_IN_FORCE: [
      'Chưa có bộ quy tắc đang hiệu lực',
      'Người phụ trách quy tắc cần ký và kích hoạt bộ quy tắc áp dụng cho ngày này.',
      'No rule set is in force',
      'The rule owner must sign and activate a rule set that covers this day.',
    ],
    BASIS_REQUIRED: [
      'Chưa nêu căn cứ',
      'Hãy nêu số, ngày của văn bản làm căn cứ.',
      'The basis is required',
      'Name the number and date of the document it rests on.',
    ],
    CHECKER_IS_MAKER: [
      'Người duyệt không được là người trình',
      'Người khác có thẩm quyền phải thực hiện bước này.',
      'The checker is the maker',
      'Another authorised person must take this step.',
    ],
  }),
};
