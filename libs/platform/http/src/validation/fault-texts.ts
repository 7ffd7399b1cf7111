import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type Pair = readonly [vi: string, en: string];

const TYPES: Readonly<Record<string, Pair>> = {
  string: ['chuỗi ký tự', 'a string'],
  number: ['số', 'a number'],
  int: ['số nguyên', 'a whole number'],
  boolean: ['true hoặc false', 'true or false'],
  array: ['danh sách', 'a list'],
  object: ['đối tượng', 'an object'],
  record: ['đối tượng', 'an object'],
  tuple: ['danh sách', 'a list'],
  null: ['null', 'null'],
};

const UNITS: Readonly<Record<string, Pair>> = {
  string: ['ký tự', 'characters'],
  array: ['phần tử', 'items'],
  set: ['phần tử', 'items'],
};

const FORMATS: Readonly<Record<string, Pair>> = {
  uuid: ['UUID', 'a UUID'],
  email: ['địa chỉ thư điện tử', 'an e-mail address'],
  url: ['địa chỉ URL', 'a URL'],
  date: ['ngày dạng YYYY-MM-DD', 'a date YYYY-MM-DD'],
  datetime: [
    'thời điểm dạng ISO 8601, ví dụ 2025-03-31T17:00:00+07:00',
    'an ISO 8601 instant, for example 2025-03-31T17:00:00+07:00',
  ],
};

const INVALID: Pair = ['Giá trị không hợp lệ', 'Not a valid value'];

const typeFault = (expected: string): Pair => {
  const known = TYPES[expected];
  return known ? [`Bắt buộc và phải là ${known[0]}`, `Required and must be ${known[1]}`] : INVALID;
};

const formatFault = (format: string): Pair => {
  const known = FORMATS[format];
  return known
    ? [`Phải là ${known[0]}`, `Must be ${known[1]}`]
    : ['Không đúng định dạng', 'Not in the required format'];
};

const limitFault = (words: Pair, limit: number | bigint, origin: string): Pair => {
  const [vi, en] = UNITS[origin] ?? ['', ''];
  return [`${words[0]} ${limit} ${vi}`.trimEnd(), `${words[1]} ${limit} ${en}`.trimEnd()];
};

const choiceFault = (values: readonly unknown[]): Pair => {
  const list = values.slice(0, 20).map(String).join(', ');
  return [`Phải là một trong: ${list}`, `Must be one of: ${list}`];
};

const FILE: Pair = ['Bắt buộc, là nội dung tệp và không được rỗng', 'Required: the bytes of a file, not empty'];

/** Each form that the whole value might have had; a form whose fault lies deeper is not told of. */
const unionFault = (branches: readonly (readonly Issue[])[]): Pair => {
  const forms = branches.map(([first]) => (first?.path.length === 0 ? faultTexts(first) : INVALID));
  if (forms.length === 0 || forms.includes(INVALID)) return INVALID;
  const [first, ...others] = forms.map(([vi]) => vi);
  const [firstEn, ...othersEn] = forms.map(([, en]) => en);
  return [
    [first, ...others.map((text) => text.replace(/^(Bắt buộc và phải|Phải) là /, ''))].join(' hoặc '),
    [firstEn, ...othersEn.map((text) => text.replace(/^(Required and must|Must) be /, ''))].join(' or '),
  ];
};

/** What is wrong with a field, in Vietnamese and English; never repeats what was sent. */
export const faultTexts = (issue: Issue): Pair => {
  switch (issue.code) {
    case 'invalid_type':
      return typeFault(issue.expected);
    case 'invalid_format':
      return formatFault(issue.format);
    case 'invalid_value':
      return choiceFault(issue.values);
    case 'too_small':
      return limitFault(
        issue.inclusive === false ? ['Phải nhiều hơn', 'Must be more than'] : ['Tối thiểu', 'At least'],
        issue.minimum,
        issue.origin,
      );
    case 'too_big':
      return limitFault(
        issue.inclusive === false ? ['Phải ít hơn', 'Must be less than'] : ['Tối đa', 'At most'],
        issue.maximum,
        issue.origin,
      );
    case 'unrecognized_keys':
      return ['Trường không được dùng ở đây', 'Not a field of this input'];
    case 'invalid_union':
      return unionFault(issue.errors);
    case 'custom':
      return issue.params?.['expected'] === 'file' ? FILE : INVALID;
    default:
      return INVALID;
  }
};
