import { ConfigurationError } from '@chidao/runtime';
import type { StandaloneConfiguration } from './configuration.js';
import type { InstallationFault } from './installation.js';
import { InstallationError } from './installation.js';

/** A mistake of whoever starts the system: what to do, in both languages, a stable code, and the exit code. */
export interface StartupProblem {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly exitCode: number;
}

type Where = Pick<StandaloneConfiguration, 'DATA_DIR' | 'HOST' | 'PORT'>;
type Texts = (where: Where) => readonly [vi: string, en: string];
interface Entry {
  readonly code: string;
  readonly exitCode: number;
  readonly texts: Texts;
}

/** Settings or data do not fit; something else holds what is needed; the computer refuses. */
const [MISTAKE, IN_USE, REFUSED] = [2, 3, 4];

const entry = (code: string, exitCode: number, texts: Texts): Entry => ({ code, exitCode, texts });

/** Said behind `DATA_DIR …`. */
const OF_INSTALLATION: Readonly<Record<InstallationFault, readonly [vi: string, en: string]>> = {
  NOT_FOUNDED: [
    'chưa có tỉnh nào: hãy khởi tạo bằng "npm run -s chidao -- init", hoặc bỏ DEMONSTRATION=false',
    'holds no province yet: found one with "npm run -s chidao -- init", or start without DEMONSTRATION=false',
  ],
  NOT_NAMED: [
    'có nhật ký nhưng thiếu installation.json: hãy khôi phục tệp này từ bản sao, hoặc chọn DATA_DIR khác',
    'holds a log but no installation.json: put that file back from a copy, or choose another DATA_DIR',
  ],
  IS_PROVINCE: [
    'chứa dữ liệu của một tỉnh: hãy chạy với DEMONSTRATION=false, hoặc chọn DATA_DIR khác cho bản trình diễn',
    'holds a province: start it with DEMONSTRATION=false, or give the demonstration another DATA_DIR',
  ],
  IS_DEMONSTRATION: [
    'chứa bản trình diễn: hãy bỏ DEMONSTRATION=false, hoặc chọn DATA_DIR khác',
    'holds the demonstration: start it without DEMONSTRATION=false, or choose another DATA_DIR',
  ],
  FOUNDED: ['đã có một tỉnh', 'holds a province already'],
  NOT_EMPTY: ['đã có tệp khác: hãy chọn một DATA_DIR còn trống', 'holds other files: choose a DATA_DIR that is empty'],
};

const NO_DIRECTORY = entry('DATA_DIR_NO_DIRECTORY', MISTAKE, ({ DATA_DIR }) => [
  `DATA_DIR ${DATA_DIR} không phải là thư mục.`,
  `DATA_DIR ${DATA_DIR} is no directory.`,
]);

const BY_CODE: Readonly<Record<string, Entry>> = {
  EVENT_LOG_IN_USE: entry('DATA_DIR_IN_USE', IN_USE, ({ DATA_DIR }) => [
    `Một tiến trình khác đang dùng DATA_DIR ${DATA_DIR}: hãy dừng tiến trình đó, hoặc chọn DATA_DIR khác.`,
    `Another process is using DATA_DIR ${DATA_DIR}: stop it first, or choose another DATA_DIR.`,
  ]),
  EADDRINUSE: entry('PORT_IN_USE', IN_USE, ({ HOST, PORT }) => [
    `Cổng ${PORT} của ${HOST} đang có chương trình khác dùng: hãy dừng chương trình đó, hoặc chọn PORT khác (0: cổng trống bất kỳ).`,
    `Port ${PORT} of ${HOST} is in use: stop what listens there, or choose another PORT (0 takes a free one).`,
  ]),
  EADDRNOTAVAIL: entry('HOST_NOT_HERE', MISTAKE, ({ HOST }) => [
    `HOST ${HOST} không phải là địa chỉ của máy này.`,
    `HOST ${HOST} is no address of this computer.`,
  ]),
  ENOTFOUND: entry('HOST_UNKNOWN', MISTAKE, ({ HOST }) => [
    `Máy này không biết HOST ${HOST}.`,
    `HOST ${HOST} is not known to this computer.`,
  ]),
  EVENT_LOG_NEWER: entry('DATA_DIR_NEWER', MISTAKE, ({ DATA_DIR }) => [
    `DATA_DIR ${DATA_DIR} do một phiên bản chidao mới hơn ghi: hãy chạy phiên bản đó.`,
    `DATA_DIR ${DATA_DIR} was written by a newer version of chidao: start that version.`,
  ]),
  EVENT_ENVELOPE_UNKNOWN: entry('DATA_DIR_OTHER_VERSION', MISTAKE, ({ DATA_DIR }) => [
    `DATA_DIR ${DATA_DIR} có sự kiện do một phiên bản chidao khác ghi: hãy chạy phiên bản đó hoặc mới hơn.`,
    `DATA_DIR ${DATA_DIR} holds events that another version of chidao wrote: start that version, or a newer one.`,
  ]),
  ENOTDIR: NO_DIRECTORY,
  EEXIST: NO_DIRECTORY,
  ENOSPC: entry('DATA_DIR_FULL', REFUSED, ({ DATA_DIR }) => [
    `Ổ đĩa chứa DATA_DIR ${DATA_DIR} đã đầy.`,
    `The disk of DATA_DIR ${DATA_DIR} is full.`,
  ]),
};

const NOT_ALLOWED_TO_LISTEN = entry('PORT_NOT_ALLOWED', REFUSED, ({ PORT }) => [
  `Không được phép mở cổng ${PORT}: hãy chọn PORT từ 1024 trở lên.`,
  `Listening on port ${PORT} is not allowed here: choose a PORT of 1024 or more.`,
]);

const NOT_WRITABLE = entry('DATA_DIR_NOT_WRITABLE', REFUSED, ({ DATA_DIR }) => [
  `Không ghi được vào DATA_DIR ${DATA_DIR}: hãy kiểm tra chủ sở hữu và quyền của thư mục.`,
  `DATA_DIR ${DATA_DIR} cannot be written: check its owner and its rights.`,
]);

const DENIED = new Set(['EACCES', 'EPERM', 'EROFS', 'SQLITE_CANTOPEN', 'SQLITE_READONLY']);

const entryOf = (error: { readonly code: unknown; readonly syscall?: unknown }): Entry | null => {
  const code = String(error.code);
  if (DENIED.has(code)) return error.syscall === 'listen' ? NOT_ALLOWED_TO_LISTEN : NOT_WRITABLE;
  return Object.hasOwn(BY_CODE, code) ? (BY_CODE[code] ?? null) : null;
};

const ofInstallation = ({ fault }: InstallationError, { DATA_DIR }: Where): StartupProblem => {
  const [vi, en] = OF_INSTALLATION[fault];
  return { code: fault, vi: `DATA_DIR ${DATA_DIR} ${vi}.`, en: `DATA_DIR ${DATA_DIR} ${en}.`, exitCode: MISTAKE };
};

const ofSystem = (error: object, where: Where): StartupProblem | null => {
  const found = 'code' in error ? entryOf(error) : null;
  if (!found) return null;
  const [vi, en] = found.texts(where);
  return { code: found.code, vi, en, exitCode: found.exitCode };
};

/** All faulty settings at once. */
export const settingsProblem = ({ code, vi, en }: ConfigurationError): StartupProblem => ({
  ...{ code, vi, en },
  exitCode: MISTAKE,
});

/** What to tell the operator; null for everything that is not the operator's to mend. */
export const startupProblem = (error: unknown, where: Where): StartupProblem | null => {
  if (error instanceof ConfigurationError) return settingsProblem(error);
  if (error instanceof InstallationError) return ofInstallation(error, where);
  return typeof error === 'object' && error !== null ? ofSystem(error, where) : null;
};

/** For the terminal: the code with what to do in Vietnamese, English below. */
export const startupText = ({ code, vi, en }: StartupProblem): string => `[${code}] ${vi}\n${en}`;
