import type { NoObligation } from '../../model/read-directive.js';

export type Section = 'duties' | NoObligation['reason'] | 'attachment';

interface SectionRule {
  readonly section: Section;
  /** On the folded heading. */
  readonly pattern: RegExp;
}

/** What stands under such a heading. The first that matches. */
export const sectionRules: readonly SectionRule[] = [
  {
    section: 'duties',
    pattern:
      /^(?:to chuc thuc hien|phan cong|nhiem vu|noi dung|trach nhiem|giai phap|cac nhiem vu|bien phap|yeu cau nhiem vu|chi tieu va|mot so nhiem vu)/,
  },
  {
    section: 'purpose',
    pattern: /^(?:muc dich|yeu cau|muc tieu|quan diem|phuong cham|phuong huong|dinh huong|tam nhin|chi tieu)(?![a-z])/,
  },
  {
    section: 'principle',
    pattern:
      /^(?:nguyen tac|pham vi|doi tuong|giai thich tu ngu|quy dinh chung|tieu chuan|dieu kien|hieu luc|ten goi|vi tri|dieu khoan thi hanh$)/,
  },
  {
    section: 'background',
    pattern:
      /^(?:dac diem|tinh hinh|danh gia|ket qua|uu diem|ton tai|han che|nguyen nhan|thuc trang|su can thiet|co so|bai hoc|boi canh|nhan dinh|thuan loi|kho khan|can cu)(?![a-z])/,
  },
  { section: 'funding', pattern: /^(?:nguon )?(?:kinh phi|nguon luc|nguon von|du toan kinh phi)(?![a-z])/ },
];

/** The section that a heading opens; null where it says nothing. */
export const sectionOf = (heading: string): Section | null =>
  heading.length > 160 ? null : (sectionRules.find(({ pattern }) => pattern.test(heading))?.section ?? null);
