export type AttributeKind = 'lead' | 'coordinating' | 'deadline' | 'result' | 'funding';

interface AttributeRule {
  readonly kind: AttributeKind;
  readonly pattern: RegExp;
}

const COLON = '(?: (?:thuc hien|chinh|nhiem vu|hoan thanh|trien khai|du kien))?(?: \\([^)]{1,30}\\))? ?[:.] ?';

/** Lines of a plan that say who and when about the task above them: "- Cơ quan chủ trì: Sở Nội vụ". */
const rules: readonly AttributeRule[] = [
  {
    kind: 'lead',
    pattern: new RegExp(
      `^(?:(?:co quan|don vi|bo phan|nguoi)(?: \\S{1,8})? (?:chu tri|thuc hien|chiu trach nhiem|dau moi|chu tri thuc hien|duoc giao)|chu tri|don vi thuc hien|phan cong thuc hien|trach nhiem thuc hien|dau moi|giao)${COLON}`,
    ),
  },
  {
    kind: 'coordinating',
    pattern: new RegExp(`^(?:(?:co quan|don vi|bo phan)(?: \\S{1,8})? phoi hop|phoi hop)${COLON}`),
  },
  {
    kind: 'deadline',
    pattern: new RegExp(
      `^(?:thoi gian|thoi han|han|tien do|thoi diem|thoi gian hoan thanh|thoi han hoan thanh)${COLON}`,
    ),
  },
  {
    kind: 'result',
    pattern: new RegExp(
      `^(?:san pham|ket qua|san pham dau ra|hinh thuc|dia diem|thanh phan|so luong|doi tuong|noi dung)${COLON}`,
    ),
  },
  { kind: 'funding', pattern: new RegExp(`^(?:kinh phi|nguon kinh phi)${COLON}`) },
];

export interface AttributeLabel {
  readonly kind: AttributeKind;
  readonly length: number;
}

/** The label of such a line; null where it is none. */
export const attributeOf = (folded: string): AttributeLabel | null => {
  const start = folded.slice(0, 90);
  for (const { kind, pattern } of rules) {
    const match = pattern.exec(start);
    if (match) return { kind, length: match[0].length };
  }
  return null;
};
