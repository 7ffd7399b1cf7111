import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiConsumes, ApiHeader, ApiOkResponse, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { COMMAND_SUMMARIES } from './command-summaries.js';
import { READ_SUMMARIES } from './read-summaries.js';
import { ANSWER_SCHEMA, KEPT_SCHEMA, PROBLEM_SCHEMA } from './schemas.js';
import { STATUS_WORDS } from './statuses.js';

const problems = (...statuses: readonly number[]) =>
  statuses.map((status) =>
    ApiResponse({
      status,
      description: STATUS_WORDS[status] ?? '',
      content: { 'application/problem+json': { schema: PROBLEM_SCHEMA } },
    }),
  );

const POSITION = {
  'Chidao-Position': { description: 'Vị trí nhật ký mà câu trả lời phản ánh', schema: { type: 'string' } },
} as const;

const AGENCY = ApiHeader({
  name: 'Chidao-Agency',
  required: false,
  description: 'Cơ quan muốn thao tác, chỉ cần khi công tác tại nhiều cơ quan; không thêm quyền nào.',
  schema: { type: 'string' },
});

const KEY = ApiHeader({
  name: 'Idempotency-Key',
  required: true,
  description:
    'Tên do người gửi đặt cho thao tác (8–128 ký tự, nên dùng UUID); gửi lại cùng tên thì không làm hai lần.',
  schema: { type: 'string', minLength: 8, maxLength: 128 },
});

/** A route that anybody may call. */
export const DescribePublic = (summary: string, answer: string) =>
  applyDecorators(ApiOperation({ summary }), ApiOkResponse({ description: answer }), ...problems(429));

/** A route that needs a valid token only. */
export const DescribeAccount = (summary: string) =>
  applyDecorators(
    ApiBearerAuth(),
    ApiOperation({ summary }),
    ApiOkResponse({ description: 'Tài khoản đang đăng nhập' }),
    ...problems(401, 429),
  );

/** A query. */
export const DescribeRead = (what: string, schema?: object) =>
  applyDecorators(
    ApiBearerAuth(),
    AGENCY,
    ApiOperation({ summary: READ_SUMMARIES[what] ?? '' }),
    ApiOkResponse({
      description: 'Nội dung mà người hỏi được phép xem',
      headers: POSITION,
      ...(schema && { schema }),
    }),
    ...problems(400, 401, 403, 404, 429, 503),
  );

const summaryOf = (command: string): string =>
  Object.hasOwn(COMMAND_SUMMARIES, command) ? `${COMMAND_SUMMARIES[command]} (${command})` : '';

/** A command: its headers, its answer and its refusals. */
export const DescribeCommand = (command: string, seen: boolean) =>
  applyDecorators(
    ApiBearerAuth(),
    AGENCY,
    ApiOperation({ summary: summaryOf(command) }),
    KEY,
    ApiHeader({
      name: 'If-Match',
      required: seen,
      description: 'ETag của nội dung đã xem, ví dụ `"12"`.',
      schema: { type: 'string', pattern: '^"\\d+"$' },
    }),
    ApiOkResponse({
      description: 'Những gì đã ghi nhận; không có sự kiện nào khi trạng thái mong muốn đã có sẵn',
      headers: { ETag: { schema: { type: 'string' } }, ...POSITION },
      schema: ANSWER_SCHEMA,
    }),
    ...problems(400, 401, 403, 404, 409, 412, 422, 429, 503),
  );

/** A command that keeps a file: bytes in, its reference out. The same file again changes nothing, so it has no key. */
export const DescribeUpload = (command: string, types: readonly string[]) =>
  applyDecorators(
    ApiBearerAuth(),
    AGENCY,
    ApiOperation({ summary: summaryOf(command) }),
    ApiConsumes(...types),
    ApiOkResponse({ description: 'Tệp đã lưu; tải lại cùng nội dung thì nhận cùng tên', schema: KEPT_SCHEMA }),
    ...problems(400, 401, 403, 413, 415, 429, 503),
  );
