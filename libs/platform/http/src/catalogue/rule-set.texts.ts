import { entries } from './catalogue-entry.js';

/** Rule sets and work calendars (lifecycle §17). */
export const ruleSetTexts = entries({
  RULE_SET_NOT_SIGNED: [
    'Bộ quy tắc chưa được ký',
    'Người có thẩm quyền phải ký trước khi kích hoạt.',
    'The rule set is not signed',
    'The competent leader must sign it before it is activated.',
  ],
  RULE_SET_OVERLAPS: [
    'Thời gian hiệu lực của bộ quy tắc bị trùng',
    'Đã có bộ quy tắc hiệu lực từ ngày đó. Hãy chọn ngày hiệu lực khác.',
    'Rule sets overlap',
    'Another one takes effect that day. Choose another date.',
  ],
  RULE_SET_RETROACTIVE: [
    'Bộ quy tắc không được có hiệu lực trở về trước',
    'Ngày hiệu lực phải từ hôm nay trở đi.',
    'A rule set may not be retroactive',
    'It takes effect today at the earliest.',
  ],
  CALENDAR_OVERLAPS: [
    'Lịch làm việc bị trùng thời gian',
    'Đã có lịch cho khoảng thời gian này. Hãy nạp thành phiên bản mới.',
    'Work calendars overlap',
    'These days have a calendar already. Load it as a new version.',
  ],
});
