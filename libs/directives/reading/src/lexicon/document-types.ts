import type { DocumentType } from '../model/header.js';

/** Title words (folded) and the abbreviations of symbols; NĐ 30/2020 Phụ lục III, and normative types. Longest first. */
export const documentTypes: readonly {
  readonly type: DocumentType;
  readonly title: string;
  readonly abbreviations: readonly string[];
}[] = [
  { type: 'conclusionNotice', title: 'thong bao ket luan', abbreviations: [] },
  { type: 'programme', title: 'chuong trinh hanh dong', abbreviations: [] },
  { type: 'programme', title: 'chuong trinh cong tac', abbreviations: [] },
  { type: 'circular', title: 'thong tu lien tich', abbreviations: ['TTLT'] },
  { type: 'resolution', title: 'nghi quyet lien tich', abbreviations: ['NQLT'] },
  { type: 'officialLetter', title: 'cong van', abbreviations: ['CV'] },
  { type: 'resolution', title: 'nghi quyet', abbreviations: ['NQ'] },
  { type: 'decision', title: 'quyet dinh', abbreviations: ['QĐ', 'QD', 'QÐ'] },
  { type: 'instruction', title: 'chi thi', abbreviations: ['CT'] },
  { type: 'plan', title: 'ke hoach', abbreviations: ['KH'] },
  { type: 'notice', title: 'thong bao', abbreviations: ['TB'] },
  { type: 'programme', title: 'chuong trinh', abbreviations: ['CTr', 'CTR', 'CTrHĐ', 'CTHĐ'] },
  { type: 'guidance', title: 'huong dan', abbreviations: ['HD'] },
  { type: 'report', title: 'bao cao', abbreviations: ['BC'] },
  { type: 'telegram', title: 'cong dien', abbreviations: ['CĐ', 'CD'] },
  { type: 'decree', title: 'nghi dinh', abbreviations: ['NĐ', 'ND', 'NÐ'] },
  { type: 'circular', title: 'thong tu', abbreviations: ['TT'] },
  { type: 'regulation', title: 'quy che', abbreviations: ['QC'] },
  { type: 'rules', title: 'quy dinh', abbreviations: ['QyĐ', 'QYĐ'] },
  { type: 'submittal', title: 'to trinh', abbreviations: ['TTr', 'TTR'] },
  { type: 'scheme', title: 'de an', abbreviations: ['ĐA'] },
  { type: 'communique', title: 'thong cao', abbreviations: ['TC'] },
  { type: 'minutes', title: 'bien ban', abbreviations: ['BB'] },
  { type: 'law', title: 'phap lenh', abbreviations: ['PL'] },
  { type: 'law', title: 'luat', abbreviations: ['L'] },
  { type: 'other', title: 'ket luan', abbreviations: ['KL'] },
];

const byAbbreviation = new Map(documentTypes.flatMap(({ type, abbreviations }) => abbreviations.map((a) => [a, type])));

/** The type that an abbreviation of a symbol stands for; null for a công văn's issuer. */
export const typeOfAbbreviation = (abbreviation: string): DocumentType | null =>
  byAbbreviation.get(abbreviation) ?? null;
