import { entries } from './catalogue-entry.js';

/** Report duties, occurrences and reports (lifecycle §7–§9). */
export const reportingTexts = entries({
  RECURRENCE_INVALID: [
    'Chu kỳ báo cáo không hợp lệ',
    'Hãy kiểm tra lại kỳ báo cáo và quy tắc tính hạn.',
    'The recurrence is not valid',
    'Check the period and its due rule.',
  ],
  DESTINATION_REQUIRED: [
    'Chưa có nơi nhận báo cáo',
    'Hãy nêu cơ quan nhận báo cáo.',
    'The destination is required',
    'Name the agency that receives the report.',
  ],
  DUE_RULE_REQUIRED: [
    'Chưa có quy tắc tính hạn báo cáo',
    'Hãy nêu hạn báo cáo, hoặc lý do không có hạn.',
    'The due rule is required',
    'Say when it is due, or why it is not.',
  ],
  REPORT_DUTY_ENDED: [
    'Chế độ báo cáo đã kết thúc',
    'Không thay đổi được chế độ báo cáo đã kết thúc.',
    'The report duty has ended',
    'It cannot be changed any more.',
  ],
  HOST_DUTY_MISSING: [
    'Chưa có chế độ báo cáo để lồng ghép',
    'Hãy chọn chế độ báo cáo đã có, hoặc nêu văn bản quy định chế độ đó.',
    'The host duty is missing',
    'Choose a duty that is there, or cite the document that sets it.',
  ],
  LINK_CYCLE: [
    'Liên kết bị lặp vòng',
    'Hai nội dung không thể cùng phụ thuộc lẫn nhau.',
    'The link would be circular',
    'Two things cannot hang on each other.',
  ],
  OCCURRENCE_ALREADY_SCHEDULED: [
    'Kỳ báo cáo đã được lập',
    'Kỳ báo cáo này của cơ quan đã có.',
    'The occurrence is already scheduled',
    'It is there for this agency and period.',
  ],
  OCCURRENCE_NOT_SCHEDULED: [
    'Kỳ báo cáo không ở trạng thái chờ mở',
    'Kỳ báo cáo chưa được lập hoặc đã mở.',
    'The occurrence is not scheduled',
    'It does not exist yet, or is open already.',
  ],
  OCCURRENCE_NOT_OPEN: [
    'Kỳ báo cáo không còn mở',
    'Kỳ báo cáo đã có báo cáo, đã miễn hoặc đã kết thúc.',
    'The occurrence is not open',
    'It has been answered, waived or ended.',
  ],
  SIGNED_DOCUMENT_REQUIRED: [
    'Chưa có văn bản đã ký',
    'Hãy đính kèm tệp văn bản đã ký. Nơi khuyết thủ trưởng, hãy nêu cấp phó đã ký.',
    'A signed document is required',
    'Attach the signed file. Where no head is in office, name the deputy who signed.',
  ],
  FILE_NOT_STORED: [
    'Chưa có tệp đính kèm',
    'Hãy tải tệp lên trước, rồi dùng mã băm được trả về.',
    'The file is not stored',
    'Upload the file first and use the hash that is answered.',
  ],
  INDICATOR_MISSING: [
    'Thiếu số liệu bắt buộc',
    'Hãy nhập đủ các chỉ tiêu bắt buộc của báo cáo.',
    'An indicator is missing',
    'Fill in all required indicators.',
  ],
  REPORT_ALREADY_PENDING: [
    'Đang có báo cáo chờ duyệt',
    'Hãy chờ cơ quan nhận chấp nhận hoặc trả lại báo cáo đã gửi.',
    'A report is pending',
    'Wait until it is accepted or sent back.',
  ],
  NO_REPORT_PENDING: [
    'Không có báo cáo chờ duyệt',
    'Chưa có báo cáo nào được gửi, hoặc báo cáo đã được xử lý.',
    'No report is pending',
    'None was submitted, or it has been decided.',
  ],
  NO_REPORT_LINKED: [
    'Chưa có báo cáo của kỳ này',
    'Chỉ tổng hợp được kỳ đã có báo cáo.',
    'No report is linked',
    'Only an occurrence with a report can be included.',
  ],
});
