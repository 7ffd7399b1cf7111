import { entries } from './catalogue-entry.js';

/** Consolidations and difficulties (lifecycle §10, §12). */
export const consolidationTexts = entries({
  CONSOLIDATION_ALREADY_OPEN: [
    'Kỳ tổng hợp đã được mở',
    'Mỗi kỳ chỉ có một lần tổng hợp.',
    'The consolidation is already open',
    'There is one for each period.',
  ],
  FOCAL_AGENCY_MISSING: [
    'Chưa có cơ quan đầu mối tổng hợp',
    'Hãy chỉ định cơ quan đầu mối của chế độ báo cáo.',
    'The focal agency is missing',
    'Appoint one for the report duty.',
  ],
  CONSOLIDATION_NOT_COLLECTING: [
    'Kỳ tổng hợp không còn nhận báo cáo',
    'Kỳ tổng hợp đã chốt.',
    'The consolidation is not collecting',
    'It has been closed.',
  ],
  CONTRIBUTORS_STILL_IN_TIME: [
    'Còn đơn vị chưa đến hạn báo cáo',
    'Chỉ chốt khi các đơn vị có hạn đã báo cáo hoặc đã quá hạn.',
    'Contributors are still in time',
    'Close it when all those with a due date have reported or passed it.',
  ],
  CONSOLIDATION_NOT_CLOSED: [
    'Kỳ tổng hợp chưa chốt',
    'Hãy chốt kỳ tổng hợp trước.',
    'The consolidation is not closed',
    'Close it first.',
  ],
  CONSOLIDATION_NOT_DRAFTED: [
    'Chưa có dự thảo báo cáo tổng hợp',
    'Hãy lập dự thảo trước khi duyệt.',
    'The consolidation is not drafted',
    'Draft it before it is approved.',
  ],
  CONSOLIDATION_NOT_APPROVED: [
    'Báo cáo tổng hợp chưa được duyệt',
    'Thủ trưởng cơ quan đầu mối phải duyệt trước khi gửi.',
    'The consolidation is not approved',
    'The head of the focal agency must approve it before it is sent.',
  ],
  REPORT_NOT_LATE: [
    'Báo cáo không thuộc diện gửi muộn',
    'Báo cáo này đã có trong kỳ tổng hợp.',
    'The report is not late',
    'The consolidation holds it already.',
  ],
  DIFFICULTY_NOT_RAISED: [
    'Khó khăn, vướng mắc không ở trạng thái mới nêu',
    'Nội dung này đã được chuyển hoặc đã trả lời.',
    'The difficulty is not newly raised',
    'It has been forwarded or answered.',
  ],
  DIFFICULTY_CLOSED: [
    'Khó khăn, vướng mắc đã được xử lý',
    'Nội dung này đã có trả lời hoặc đã bị từ chối.',
    'The difficulty is closed',
    'It has been answered or refused.',
  ],
});
