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
  EACCES: 'Không có quyền đọc hoặc ghi; kiểm tra chủ sở hữu và quyền của DATA_DIR.',
  EROFS: 'Ổ đĩa chứa DATA_DIR chỉ cho phép đọc.',
  ENOSPC: 'Ổ đĩa chứa DATA_DIR đã đầy.',
};

const ofError = (error: Error): Problem | null => {
  if (error instanceof Problem) return error;
  if (error instanceof ConfigurationError) return new Problem(`Cấu hình không hợp lệ. ${error.message}`, 2);
  if (error instanceof InstallationError) {
    return new Problem(`DATA_DIR ${error.dataDir} ${OF_INSTALLATION[error.fault]}.`);
  }
  if (error.name === 'SignInRefused') return new Problem(`Không đăng nhập được: ${error.message}.`);
  if (isDomainError(error)) return new Problem(`Hệ thống từ chối: ${error.code} ${JSON.stringify(error.details)}`);
  const text = 'code' in error ? BY_CODE[String(error.code)] : undefined;
  return text === undefined ? null : new Problem(text);
};

/** What to tell whoever typed the command; null when the fault is the program's own. */
export const explain = (thrown: unknown): Problem | null => (thrown instanceof Error ? ofError(thrown) : null);
