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
  datetime: ['thời điểm dạng ISO 8601', 'an ISO 8601 instant'],
};

const typeFault = (expected: string): Pair => {
  const [vi, en] = TYPES[expected] ?? [expected, expected];
  return [`Bắt buộc và phải là ${vi}`, `Required and must be ${en}`];
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
    default:
      return ['Giá trị không hợp lệ', 'Not a valid value'];
  }
};
