import { entries } from './catalogue-entry.js';

/** Urges and deliveries (lifecycle §11). */
export const notificationTexts = entries({
  AGENCY_NOT_SUBORDINATE: [
    'Cơ quan không thuộc quyền đôn đốc',
    'Chỉ đôn đốc được cơ quan trực thuộc cơ quan ban hành.',
    'The agency is not subordinate',
    'Only subordinates of the issuer are urged.',
  ],
  RUNG_ALREADY_PLANNED: [
    'Mức đôn đốc này đã được lập',
    'Mỗi mức chỉ đôn đốc một lần cho cùng một thời hạn.',
    'The rung is already planned',
    'A rung is climbed once for one deadline.',
  ],
  PREVIOUS_RUNG_NOT_DELIVERED: [
    'Lần đôn đốc trước chưa đến nơi nhận',
    'Chỉ chuyển mức khi lần trước đã được nhận.',
    'The previous urge was not delivered',
    'The next rung follows a delivered one.',
  ],
  URGE_NOT_PLANNED: [
    'Chưa có đôn đốc được lập',
    'Văn bản đôn đốc chưa được lập hoặc đã gửi.',
    'The urge is not planned',
    'It does not exist, or has been sent.',
  ],
  URGE_NOT_SENT: [
    'Đôn đốc chưa được gửi',
    'Chỉ ghi nhận được khi đôn đốc đã gửi.',
    'The urge is not sent',
    'Only a sent urge can be delivered or answered.',
  ],
  URGE_CANCELLED: [
    'Đôn đốc đã được hủy',
    'Không cần trả lời đôn đốc này nữa.',
    'The urge is cancelled',
    'It needs no answer any more.',
  ],
  CHANNEL_UNKNOWN: [
    'Kênh gửi không được hỗ trợ',
    'Hãy chọn kênh gửi đã được cấu hình.',
    'The channel is not known',
    'Choose a channel that is set up.',
  ],
  DELIVERY_NOT_QUEUED: [
    'Không có lượt gửi đang chờ',
    'Lượt gửi này đã được gửi hoặc không tồn tại.',
    'The delivery is not queued',
    'It has been sent, or does not exist.',
  ],
  DELIVERY_NOT_SENT: [
    'Lượt gửi chưa được gửi đi',
    'Chỉ ghi nhận được kết quả khi đã gửi.',
    'The delivery is not sent',
    'Its fate is known only once it is sent.',
  ],
});
