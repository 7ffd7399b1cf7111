import { entries } from './catalogue-entry.js';

/** Directives and their numbers (lifecycle §3). */
export const directiveTexts = entries({
  DIRECTIVE_NOT_DRAFT: [
    'Văn bản không còn là dự thảo',
    'Chỉ sửa được văn bản khi còn là dự thảo. Văn bản đã ban hành phải đính chính hoặc sửa đổi.',
    'The directive is not a draft',
    'Only a draft can be revised; an issued directive is corrected or amended.',
  ],
  DIRECTIVE_ALREADY_ISSUED: [
    'Văn bản đã được ban hành',
    'Một văn bản chỉ được ban hành một lần.',
    'The directive is already issued',
    'A directive is issued once.',
  ],
  DIRECTIVE_NOT_IN_FORCE: [
    'Văn bản không còn hiệu lực',
    'Thao tác này chỉ áp dụng cho văn bản đang có hiệu lực.',
    'The directive is not in force',
    'This applies only to a directive in force.',
  ],
  DIRECTIVE_DUPLICATE: [
    'Văn bản đã được đăng ký',
    'Đã có văn bản cùng cơ quan ban hành, số ký hiệu và ngày. Hãy dùng văn bản đã có.',
    'The directive is already known',
    'One with this issuer, number and date is there. Use it.',
  ],
  NUMBER_ALREADY_USED: [
    'Số văn bản đã được sử dụng',
    'Số này đã cấp cho văn bản khác trong năm. Hãy lấy số khác.',
    'The number is taken',
    'Another document has it this year. Take another number.',
  ],
  NUMBER_NOT_CLAIMED: [
    'Số văn bản chưa được cấp',
    'Chỉ hủy được số đang giữ cho dự thảo.',
    'The number is not claimed',
    'Only a number kept for a draft can be released.',
  ],
  ISSUE_DATE_REQUIRED: [
    'Chưa có ngày ban hành',
    'Văn bản ban hành phải ghi đủ ngày, tháng, năm.',
    'The date of issue is required',
    'An issued directive carries a full date.',
  ],
  ISSUE_DATE_BEFORE_CITED_DOCUMENT: [
    'Ngày ban hành trước ngày của văn bản được viện dẫn',
    'Hãy kiểm tra lại ngày ban hành hoặc phần căn cứ, viện dẫn.',
    'Issued before a document that it cites',
    'Check the date of issue or the citations.',
  ],
  ISSUE_DATE_UNKNOWN: [
    'Chưa biết ngày ban hành',
    'Thời hạn tính từ ngày ban hành chỉ xác định được khi đã có ngày.',
    'The date of issue is not known',
    'A deadline counted from it cannot be computed yet.',
  ],
  SIGNING_CAPACITY_INVALID: [
    'Thẩm quyền ký không hợp lệ',
    'Hãy kiểm tra hình thức ký (TM., KT., TL., TUQ.) và chức vụ của người ký vào ngày ban hành.',
    'The signing capacity is not valid',
    'Check the form of signature and the post of the signer on that day.',
  ],
  REFERENCE_DATE_REQUIRED: [
    'Chưa có ngày tham chiếu',
    'Khi ngày ban hành chưa đầy đủ, phải nêu ngày tham chiếu và căn cứ.',
    'The reference date is required',
    'Where the date of issue is not fully known, give a reference date and its basis.',
  ],
  TEXT_NOT_STORED: [
    'Chưa có toàn văn của văn bản',
    'Hãy tải toàn văn lên trước khi thực hiện thao tác này.',
    'The text is not stored',
    'Store the text of the directive first.',
  ],
  ANCHOR_NOT_IN_TEXT: [
    'Đoạn trích không có trong văn bản',
    'Vị trí hoặc từ ngữ trích dẫn không khớp với văn bản hiện tại. Hãy chọn lại đoạn văn.',
    'The words are not in the text',
    'Range or quoted words do not match the present text. Select the passage again.',
  ],
});
