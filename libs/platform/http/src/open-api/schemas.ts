const text = { type: 'string' } as const;

/** Problem Details as answered here. */
export const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'titleEn', 'status', 'code', 'detail', 'detailEn', 'errors', 'correlationId'],
  properties: {
    type: { ...text, description: 'urn:chidao:problem:<code>' },
    title: { ...text, description: 'Tiếng Việt' },
    titleEn: text,
    status: { type: 'integer' },
    code: { ...text, description: 'Stable code' },
    detail: { ...text, description: 'Việc cần làm' },
    detailEn: text,
    errors: {
      type: 'array',
      items: { type: 'object', properties: { pointer: text, detail: text, detailEn: text } },
    },
    facts: { type: 'object', additionalProperties: true },
    correlationId: text,
  },
};

/** The answer to a command. */
export const ANSWER_SCHEMA = {
  type: 'object',
  required: ['id', 'stream', 'revision', 'events'],
  properties: {
    id: text,
    stream: text,
    revision: { ...text, nullable: true },
    events: { type: 'array', items: { type: 'object', properties: { id: text, type: text } } },
    warnings: {
      type: 'array',
      description: 'Điều cần xem lại; chỉ có ở thao tác nhập và sửa dự thảo',
      items: { type: 'object', properties: { code: text, detail: text, detailEn: text } },
    },
  },
};

/** The answer to an upload. */
export const KEPT_SCHEMA = {
  type: 'object',
  required: ['file', 'size'],
  properties: {
    file: { ...text, pattern: '^sha256:[0-9a-f]{64}$', description: 'Tên tệp, dùng trong các thao tác khác' },
    size: { type: 'integer', minimum: 1, description: 'Số byte' },
  },
};
