import type { DomainError } from '@chidao/kernel';
import { isDomainError } from '@chidao/kernel';
import { ConfigurationError } from '@chidao/runtime';
import type { InstallationFault } from '@chidao/standalone/installation';
import { InstallationError } from '@chidao/standalone/installation';
import { Problem } from './problem.js';

const OF_INSTALLATION: Readonly<Record<InstallationFault, string>> = {
  NOT_FOUNDED: 'chưa khởi tạo tỉnh; chạy "npm run -s chidao -- init" trước',
  NOT_NAMED: 'có nhật ký nhưng thiếu installation.json; hãy khôi phục tệp này từ bản sao lưu',
  IS_DEMONSTRATION: 'đang chứa bản trình diễn; hãy chọn DATA_DIR khác',
  IS_PROVINCE: 'chứa dữ liệu thật của một tỉnh; lệnh này chỉ dùng cho bản trình diễn',
  FOUNDED: 'đã khởi tạo một tỉnh; mỗi thư mục dữ liệu chỉ khởi tạo một lần',
  NOT_EMPTY: 'không trống; hãy chọn một DATA_DIR chưa có tệp nào',
};

const BY_CODE: Readonly<Record<string, string>> = {
  EVENT_LOG_MISSING: 'Chưa có nhật ký sự kiện trong DATA_DIR; kiểm tra lại DATA_DIR hoặc chạy hệ thống lần đầu.',
  EVENT_LOG_IN_USE: 'Một tiến trình khác đang ghi vào DATA_DIR; hãy dừng hệ thống rồi chạy lại lệnh.',
  EVENT_LOG_NEWER: 'Nhật ký do một phiên bản chidao mới hơn ghi; hãy dùng phiên bản đó.',
  EVENT_ENVELOPE_UNKNOWN:
    'Nhật ký có sự kiện do một phiên bản chidao khác ghi (phiên bản phong bì lạ); hãy dùng phiên bản đó hoặc mới hơn.',
  EVENT_UNREADABLE: 'Nhật ký có sự kiện không đọc được; chạy "npm run -s chidao -- verify" để biết ở vị trí nào.',
  SQLITE_CORRUPT: 'Tệp nhật ký sự kiện bị hỏng, không đọc tiếp được; hãy khôi phục DATA_DIR từ bản sao lưu.',
  SQLITE_NOTADB: 'events.db trong DATA_DIR không còn là tệp nhật ký sự kiện; hãy khôi phục từ bản sao lưu.',
  EACCES: 'Không có quyền đọc hoặc ghi; kiểm tra chủ sở hữu và quyền của DATA_DIR.',
  EROFS: 'Ổ đĩa chứa DATA_DIR chỉ cho phép đọc.',
  ENOSPC: 'Ổ đĩa chứa DATA_DIR đã đầy.',
};

const coded = (code: string, text: string, exitCode?: number): Problem => new Problem(`[${code}] ${text}`, exitCode);

/** The texts that an answer over HTTP would have; loaded only now, for they come with a web server. */
const ofDomain = async ({ code, details }: DomainError): Promise<Problem> => {
  const { entryOf } = await import('@chidao/http');
  const { title, detail } = entryOf(code).vi;
  const facts = Object.keys(details).length === 0 ? '' : `\n${JSON.stringify(details)}`;
  return coded(code, `${title}. ${detail}${facts}`);
};

const ofError = async (error: Error): Promise<Problem | null> => {
  if (error instanceof Problem) return error;
  if (error instanceof ConfigurationError) return coded(error.code, error.message, 2);
  if (error instanceof InstallationError) {
    return coded(error.fault, `DATA_DIR ${error.dataDir} ${OF_INSTALLATION[error.fault]}.`);
  }
  if (error.name === 'SignInRefused') {
    return coded('SIGN_IN_REFUSED', `Không đăng nhập được; hãy kiểm tra tên đăng nhập và mật khẩu.\n${error.message}`);
  }
  if (isDomainError(error)) return ofDomain(error);
  const code = 'code' in error ? String(error.code) : '';
  const text = BY_CODE[code];
  return text === undefined ? null : coded(code, text);
};

/** What to tell whoever typed the command; null when the fault is the program's own. */
export const explain = async (thrown: unknown): Promise<Problem | null> =>
  thrown instanceof Error ? ofError(thrown) : null;
