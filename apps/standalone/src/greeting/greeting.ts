import { join } from 'node:path';
import { formatCivilDate } from '@chidao/calendar';
import { ACCOUNTS_BY_AGENCY, PROVINCE } from '../demonstration/cast.js';
import type { Told } from '../demonstration/stage.js';
import { DEMONSTRATION_PASSWORD } from '../installation.js';
import type { Place } from './commands.js';
import { onData, onServer, startCommand } from './commands.js';
import type { Paint } from './paint.js';

/** What the greeting speaks of. */
export interface Greeted {
  readonly origin: string;
  readonly place: Place;
}

const addresses = (origin: string, { strong }: Paint): string => `
${strong('chidao đang chạy')}
  Trang đầu:         ${strong(origin)}
  Đăng nhập và API:  ${strong(`${origin}/api`)}
`;

/** Printed as soon as the system answers. */
export const greeting = ({ origin }: Greeted, isDemonstration: boolean, paint: Paint): string =>
  isDemonstration
    ? `${addresses(origin, paint)}\nBản trình diễn: hai kỳ báo cáo của ${PROVINCE.area} (không có thật)\n`
    : `${addresses(origin, paint)}\nDừng: Ctrl-C\n`;

/** A step of the story, on the day that it is played. */
export const toldLine = ({ on, text }: Told): string => `  ${formatCivilDate(on)}  ${text}\n`;

const accounts = ({ strong }: Paint): string => {
  const width = Math.max(...ACCOUNTS_BY_AGENCY.map(([agency]) => agency.length));
  const lines = ACCOUNTS_BY_AGENCY.map(([agency, users]) => `  ${agency.padEnd(width)}  ${users.join(', ')}`);
  return `${strong('Tài khoản')} (mật khẩu của mọi tài khoản: ${strong(DEMONSTRATION_PASSWORD)})\n${lines.join('\n')}`;
};

const mails = (place: Place): string =>
  `Thư điện tử của bản trình diễn không gửi ra ngoài mà được ghi vào ${join(place.DATA_DIR, 'mail')}.`;

/** Printed when the demonstration is there: who may sign in, and what to try next. */
export const invitation = ({ origin, place }: Greeted, paint: Paint): string => `${addresses(origin, paint)}
${accounts(paint)}

${paint.strong('Thử tiếp')}
  1. Mở ${origin}/api, chọn Authorize, đăng nhập bằng noi-vu.thu-truong, rồi thử
     GET /work (việc của Sở Nội vụ) và GET /calendar (các báo cáo phải nộp).
  2. Cho thời gian trôi qua để thấy việc quá hạn, thư nhắc và đôn đốc:
     ${onData(place, 'clock --forward-to +7d')}
     Đăng nhập bằng ubnd.chu-tich: GET /urges (các lần nhắc, đôn đốc) và GET /work?list=waiting
     (công văn đôn đốc chờ ký, gửi; việc quá hạn mà thư nhắc chưa đến nơi). Đăng nhập bằng
     xay-dung.thu-truong: GET /inbox (thư nhắc và một công văn đôn đốc đã gửi).
  3. Cho máy đọc thử một văn bản (.txt hoặc .docx):
     ${onData(place, 'read TỆP')}
  4. Theo dõi nhật ký sự kiện:
     ${onData(place, 'events --tail')}
  5. Gọi API bằng curl:
     curl -H "Authorization: Bearer $(${onServer(place, 'token noi-vu.thu-truong')})" ${origin}/work

${mails(place)}
Màn hình này chỉ hiện cảnh báo và lỗi; LOG_LEVEL=info để xem mọi dòng nhật ký. Dừng: Ctrl-C
`;

/** Printed by `chidao demo` when everything is played and nothing runs any more. */
export const farewell = (place: Place, mailCount: number, paint: Paint): string => `
${paint.strong(`Bản trình diễn đã có trong ${place.DATA_DIR}`)}, với ${mailCount} thư điện tử trong ${join(place.DATA_DIR, 'mail')}.

${paint.strong('Thử tiếp')}
  1. Chạy hệ thống trên dữ liệu này; địa chỉ và tài khoản sẽ hiện ra:
     ${startCommand(place)}
  2. Xem nhật ký sự kiện, không cần chạy hệ thống:
     ${onData(place, 'events')}
  3. Kiểm tra nhật ký có còn nguyên vẹn:
     ${onData(place, 'verify')}
`;
