export type ColumnKind = 'ordinal' | 'name' | 'lead' | 'coordinating' | 'deadline' | 'other';

interface ColumnRule {
  readonly kind: ColumnKind;
  /** On the folded heading of the column. */
  readonly pattern: RegExp;
}

/** In order: "cơ quan phối hợp" before "cơ quan". */
const rules: readonly ColumnRule[] = [
  { kind: 'ordinal', pattern: /^(?:stt|tt|so tt|so thu tu)$/ },
  { kind: 'coordinating', pattern: /phoi hop|tham gia/ },
  { kind: 'deadline', pattern: /thoi gian|thoi han|tien do|thoi diem|hoan thanh/ },
  { kind: 'other', pattern: /san pham|ket qua|ghi chu|kinh phi|tham tra|hinh thuc|can cu|phe duyet/ },
  { kind: 'lead', pattern: /chu tri|co quan|don vi|thuc hien|trach nhiem|phan cong|nguoi/ },
  { kind: 'name', pattern: /noi dung|nhiem vu|ten|cong viec|hoat dong|de muc|danh muc|du an|van ban/ },
];

/** What a column holds, from its heading; null for words that head no column of a task table. */
export const columnKind = (heading: string): ColumnKind | null =>
  heading.length > 60 ? null : (rules.find(({ pattern }) => pattern.test(heading))?.kind ?? null);
