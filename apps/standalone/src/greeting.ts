import { ACCOUNTS } from './demonstration/cast.js';
import { DEMONSTRATION_PASSWORD } from './installation.js';
import type { Standalone } from './run-standalone.js';

const demonstration = (): string => `
Bản trình diễn: tỉnh Bình Minh (không có thật). Mật khẩu của mọi tài khoản: ${DEMONSTRATION_PASSWORD}
Tài khoản:
${ACCOUNTS.map((account) => `  ${account}`).join('\n')}

Thử tiếp:
  1. Mở trang API ở trên, chọn Authorize, đăng nhập bằng noi-vu.thu-truong.
  2. GET /work: việc của Sở Nội vụ. GET /calendar: các báo cáo phải nộp.
  3. npm run -s chidao -- token noi-vu.thu-truong   (mã truy cập cho curl)
  4. npm run -s chidao -- clock --forward-to +7d    (đưa đồng hồ tới trước để thấy thời hạn trôi qua)

Đang nạp dữ liệu trình diễn…
`;

/** The first lines on the screen: where the system is, and with the demonstration who may sign in and what to try. */
export const greeting = ({ origin, clock }: Standalone): string =>
  `\nchidao: ${origin}\nAPI:    ${origin}/api\n${clock ? demonstration() : ''}\n`;

/** Printed when the story is there. */
export const DEMONSTRATION_READY = 'Dữ liệu trình diễn đã sẵn sàng.\n';
