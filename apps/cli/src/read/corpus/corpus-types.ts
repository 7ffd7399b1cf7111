import type { DocumentType, ReadDirective } from '@chidao/directives-reading';

const names: Readonly<Record<DocumentType, string>> = {
  officialLetter: 'cong_van',
  resolution: 'nghi_quyet',
  plan: 'ke_hoach',
  instruction: 'chi_thi',
  decision: 'quyet_dinh',
  notice: 'thong_bao',
  conclusionNotice: 'thong_bao',
  programme: 'chuong_trinh',
  guidance: 'huong_dan',
  report: 'bao_cao',
  regulation: 'quy_che',
  rules: 'other',
  decree: 'nghi_dinh',
  circular: 'thong_tu',
  telegram: 'cong_dien',
  law: 'other',
  submittal: 'other',
  scheme: 'other',
  communique: 'other',
  minutes: 'other',
  other: 'other',
};

/** Type name of the schema; a page that tells of a document is `news`. */
export const corpusType = ({ type, secondarySource }: ReadDirective): string =>
  secondarySource ? 'news' : type ? names[type.value] : 'other';
