import { entries } from './catalogue-entry.js';

/** Obligations (lifecycle §4). */
export const obligationTexts = entries({
  TEXT_ANCHOR_REQUIRED: [
    'Nhiệm vụ phải gắn với đoạn văn bản',
    'Hãy chọn đoạn văn làm phát sinh nhiệm vụ.',
    'An anchor in the text is required',
    'Select the words that the obligation comes from.',
  ],
  OBLIGATION_NOT_PROPOSED: [
    'Nhiệm vụ không còn ở trạng thái đề xuất',
    'Đề xuất này đã được xác nhận hoặc loại bỏ.',
    'The obligation is not a proposal',
    'It has already been confirmed or rejected.',
  ],
  OBLIGATION_NOT_CONFIRMED: [
    'Nhiệm vụ chưa được xác nhận',
    'Hãy xác nhận nhiệm vụ trước khi giao.',
    'The obligation is not confirmed',
    'Confirm it before it is assigned.',
  ],
  OBLIGATION_DORMANT: [
    'Nhiệm vụ chưa đủ điều kiện thực hiện',
    'Nhiệm vụ có điều kiện chỉ được giao khi điều kiện đã xảy ra.',
    'The obligation is dormant',
    'A conditional obligation is assigned once its condition is met.',
  ],
  OBLIGATION_ENDED: [
    'Nhiệm vụ đã kết thúc',
    'Không thực hiện thêm được trên nhiệm vụ đã kết thúc.',
    'The obligation has ended',
    'Nothing more can be done on it.',
  ],
  OBLIGATION_IS_CONTINUOUS: [
    'Nhiệm vụ thường xuyên không có kết quả cuối cùng',
    'Nhiệm vụ thường xuyên được theo dõi bằng báo cáo từng kỳ.',
    'The obligation is continuous',
    'It takes no result; it is followed by its periodic reports.',
  ],
  OBLIGATION_NOT_CONTINUOUS: [
    'Không phải nhiệm vụ thường xuyên',
    'Minh chứng theo kỳ chỉ ghi cho nhiệm vụ thường xuyên.',
    'The obligation is not continuous',
    'Evidence of a period belongs to continuous obligations only.',
  ],
  DEADLINE_OR_REASON_REQUIRED: [
    'Chưa có thời hạn hoặc lý do không có thời hạn',
    'Khi xác nhận phải nêu thời hạn, hoặc nêu rõ vì sao nhiệm vụ không có thời hạn.',
    'A deadline or a reason is required',
    'Give a deadline, or say why there is none.',
  ],
  PHRASE_NOT_UNDERSTOOD: [
    'Chưa hiểu cách ghi thời hạn',
    'Hãy nhập ngày cụ thể cho thời hạn này.',
    'The deadline phrase is not understood',
    'Enter a date for it.',
  ],
  SOURCE_ALREADY_LINKED: [
    'Nguồn đã được liên kết',
    'Văn bản này đã là nguồn của nhiệm vụ.',
    'The source is already linked',
    'This directive is a source of the obligation already.',
  ],
  MONITOR_ALREADY_APPOINTED: [
    'Cơ quan theo dõi đã được chỉ định',
    'Cơ quan này đã được giao theo dõi nhiệm vụ.',
    'The monitor is already appointed',
    'This agency monitors it already.',
  ],
  SUPERVISOR_ALREADY_APPOINTED: [
    'Cơ quan giám sát đã được chỉ định',
    'Cơ quan này đã được giao giám sát nhiệm vụ.',
    'The supervisor is already appointed',
    'This agency supervises it already.',
  ],
  LEAD_MISSING: [
    'Chưa có cơ quan chủ trì',
    'Hãy nêu cơ quan chủ trì, hoặc xác nhận văn bản không nêu cơ quan chủ trì. Cụm từ chưa xác định được là cơ quan nào được liệt kê tại “unresolved”: hãy bổ sung nhóm hoặc tên gọi khác vào danh mục cơ quan, rồi giao lại.',
    'The lead is missing',
    'Name the lead, or declare that the text names none. Words that mean no agency yet are listed as “unresolved”: add a group or an alias to the register, then assign again.',
  ],
  MORE_THAN_ONE_LEAD: [
    'Có nhiều cơ quan chủ trì',
    'Mỗi nhóm chỉ có một cơ quan chủ trì; các cơ quan khác là phối hợp.',
    'More than one lead',
    'A group has one lead; the others coordinate.',
  ],
  PERIOD_ALREADY_RECORDED: [
    'Kỳ này đã được ghi nhận',
    'Minh chứng của kỳ này đã có.',
    'The period is already recorded',
    'Its evidence is there.',
  ],
  OPEN_ASSIGNMENTS_REMAIN: [
    'Còn phần việc chưa kết thúc',
    'Hãy hoàn thành hoặc hủy các phần việc đang mở trước.',
    'Open assignments remain',
    'Complete or cancel them first.',
  ],
});
