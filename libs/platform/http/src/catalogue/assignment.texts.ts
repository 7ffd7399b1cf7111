import { entries } from './catalogue-entry.js';

/** Assignments and requests inside them (lifecycle §5). */
export const assignmentTexts = entries({
  ASSIGNMENT_ALREADY_MADE: [
    'Phần việc đã được giao',
    'Cơ quan này đã được giao phần việc đó.',
    'The assignment is already made',
    'The agency holds it already.',
  ],
  ASSIGNMENT_NOT_OPEN: [
    'Phần việc không còn mở',
    'Phần việc đã hoàn thành, đã trả lại hoặc đã hủy.',
    'The assignment is not open',
    'It is completed, returned or cancelled.',
  ],
  ASSIGNMENT_SUSPENDED: [
    'Phần việc đang tạm dừng',
    'Hãy chờ người giao cho tiếp tục.',
    'The assignment is suspended',
    'Wait until the assigner resumes it.',
  ],
  UNIT_NOT_SUBORDINATE: [
    'Đơn vị không trực thuộc',
    'Chỉ giao tiếp được cho đơn vị trực thuộc cơ quan mình.',
    'The unit is not a subordinate',
    'Work is passed on only to units below your agency.',
  ],
  CHILD_DUE_AFTER_PARENT: [
    'Hạn giao tiếp muộn hơn hạn được giao',
    'Hãy chọn hạn không muộn hơn hạn của phần việc cấp trên.',
    'The child is due after its parent',
    'Choose a date that is not later than your own.',
  ],
  PERSON_NOT_IN_UNIT: [
    'Người được giao không thuộc đơn vị',
    'Hãy chọn người đang công tác tại đơn vị.',
    'The person is not in the unit',
    'Choose somebody who works there.',
  ],
  WORK_ALREADY_STARTED: [
    'Phần việc đã bắt đầu',
    'Việc bắt đầu chỉ ghi nhận một lần.',
    'Work has already started',
    'The start is recorded once.',
  ],
  RESULT_ALREADY_PENDING: [
    'Đang có kết quả chờ duyệt',
    'Hãy chờ người giao chấp nhận hoặc trả lại kết quả đã nộp.',
    'A result is pending',
    'Wait until it is accepted or sent back.',
  ],
  NO_RESULT_PENDING: [
    'Không có kết quả chờ duyệt',
    'Chưa có kết quả nào được nộp, hoặc kết quả đã được xử lý.',
    'No result is pending',
    'None was submitted, or it has been decided.',
  ],
  EVIDENCE_REQUIRED: [
    'Chưa có minh chứng',
    'Hãy đính kèm văn bản hoặc tài liệu chứng minh kết quả.',
    'Evidence is required',
    'Attach the document that proves the result.',
  ],
  BACKDATING_NOT_ALLOWED: [
    'Không được ghi lùi ngày',
    'Thời điểm nộp là thời điểm hệ thống nhận được.',
    'Backdating is not allowed',
    'The time of submission is when it arrives here.',
  ],
  DEADLINE_SET_BY_HIGHER_LEVEL: [
    'Thời hạn do cấp trên ấn định',
    'Chỉ cấp đã ấn định thời hạn mới được thay đổi. Hãy chuyển đề nghị lên cấp đó. Nếu cơ quan bên ngoài đã đồng ý bằng văn bản, hãy ghi số văn bản ấy làm căn cứ.',
    'The deadline was set by a higher level',
    'Only that level may move it. Forward the request. Where a body outside agreed in writing, give the number of its document as the basis.',
  ],
  NO_DEADLINE_TO_EXTEND: [
    'Không có thời hạn để gia hạn',
    'Phần việc này không có thời hạn.',
    'There is no deadline to extend',
    'It has none.',
  ],
  EXTENSION_ALREADY_PENDING: [
    'Đang có đề nghị gia hạn chờ xử lý',
    'Hãy chờ ý kiến về đề nghị đã gửi.',
    'An extension request is pending',
    'Wait for its answer.',
  ],
  NO_EXTENSION_PENDING: [
    'Không có đề nghị gia hạn chờ xử lý',
    'Chưa có đề nghị nào, hoặc đề nghị đã được xử lý.',
    'No extension request is pending',
    'There is none, or it has been decided.',
  ],
  EXTENSION_NOT_AFTER_DUE: [
    'Hạn mới không muộn hơn hạn hiện tại',
    'Hãy đề nghị ngày muộn hơn hạn đang áp dụng.',
    'The new date is not later',
    'Ask for a date after the present one.',
  ],
  EXTENSION_TOO_LATE: [
    'Đề nghị gia hạn quá muộn',
    'Quy tắc đang áp dụng yêu cầu gửi đề nghị sớm hơn trước hạn.',
    'The request comes too late',
    'The rules in force ask for it earlier before the due date.',
  ],
  EXTENSION_TOO_LONG: [
    'Thời gian gia hạn quá dài',
    'Hãy đề nghị ngày trong giới hạn của quy tắc đang áp dụng.',
    'The extension is too long',
    'Ask for a date within the limit of the rules in force.',
  ],
  EXTENSION_LIMIT_REACHED: [
    'Đã hết số lần gia hạn',
    'Quy tắc đang áp dụng không cho gia hạn thêm.',
    'No further extension',
    'The rules in force allow no more.',
  ],
  HEAD_SIGNATURE_REQUIRED: [
    'Cần chữ ký của thủ trưởng',
    'Văn bản phải do thủ trưởng ký hoặc cấp phó ký thay. Nơi khuyết thủ trưởng, hãy nêu cấp phó đã ký.',
    'The signature of the head is required',
    'The head, or a deputy for the head, must sign. Where no head is in office, name the deputy who signed.',
  ],
});
