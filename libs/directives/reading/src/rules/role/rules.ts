import type { RoleKind } from '../../model/obligation.js';

export interface RoleRule {
  readonly role: RoleKind;
  /** On the folded words; what follows up to a verb or mark is whom it is exercised over. */
  readonly pattern: RegExp;
}

export const roleRules: readonly RoleRule[] = [
  { role: 'focalAgency', pattern: /\b(?:la|lam) (?:co quan )?dau moi\b|\bdau moi (?:tong hop|giup|theo doi)\b/ },
  {
    role: 'monitor',
    pattern:
      /\b(?:theo doi, (?:huong dan, )?(?:kiem tra|don doc)|don doc, (?:theo doi|kiem tra)|theo doi va don doc|don doc, theo doi|chiu trach nhiem (?:theo doi|don doc|tong hop, theo doi)|theo doi, tong hop|chi dao, don doc, kiem tra|huong dan, don doc|kiem tra, don doc|don doc|theo doi(?= viec| tinh hinh| ket qua))/,
  },
  {
    role: 'supervisor',
    pattern: /\b(?:giam sat (?:viec|qua trinh|tinh hinh|thuc hien|chat che)|to chuc giam sat|phan bien xa hoi)\b/,
  },
];
