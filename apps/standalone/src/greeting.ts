import { ACCOUNTS } from './demonstration/cast.js';
import { DEMONSTRATION_PASSWORD } from './installation.js';
import type { Standalone } from './run-standalone.js';

const addresses = (origin: string): string => `\nchidao: ${origin}\nAPI:    ${origin}/api\n`;

/** Printed as soon as the system answers. */
export const greeting = ({ origin, clock }: Standalone): string =>
  `${addresses(origin)}${clock ? '\nĐang nạp dữ liệu trình diễn…\n' : ''}\n`;

/** Printed when the demonstration is there: who may sign in, and what to try next. */
export const invitation = ({ origin }: Standalone): string => `${addresses(origin)}
Bản trình diễn: tỉnh Bình Minh (không có thật). Mật khẩu của mọi tài khoản: ${DEMONSTRATION_PASSWORD}
Tài khoản:
${ACCOUNTS.map((account) => `  ${account}`).join('\n')}

Thử tiếp:
  1. Mở trang API ở trên, chọn Authorize, đăng nhập bằng noi-vu.thu-truong.
  2. GET /work: việc của Sở Nội vụ. GET /calendar: các báo cáo phải nộp.
  3. npm run -s chidao -- token noi-vu.thu-truong   (mã truy cập cho curl)
  4. npm run -s chidao -- clock --forward-to +7d    (đưa đồng hồ tới trước để thấy thời hạn trôi qua)
`;
