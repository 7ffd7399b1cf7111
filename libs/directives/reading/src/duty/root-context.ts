import type { DocumentType, RecipientEntry } from '../model/header.js';
import type { Actor, Modality } from '../model/obligation.js';
import type { DutyContext } from './context.js';
import { knownNames } from './known-bodies.js';

/** Types whose numbered items may order work without naming anybody. */
const WITH_MEASURES = new Set<DocumentType | null>([
  'plan',
  'programme',
  'resolution',
  'officialLetter',
  'instruction',
  'telegram',
  'notice',
  'conclusionNotice',
  'guidance',
  'scheme',
  'other',
]);

const ASSIGNING = new Set<DocumentType | null>([
  'decision',
  'resolution',
  'plan',
  'programme',
  'decree',
  'circular',
  'regulation',
  'rules',
]);
const ADDRESSED = new Set<DocumentType | null>(['officialLetter', 'telegram', 'instruction', 'guidance', 'notice']);

/** The word used where the sentence has none of giao, yêu cầu, đề nghị. */
export const modalityOf = (type: DocumentType | null): Modality => (ASSIGNING.has(type) ? 'assign' : 'require');

/** One printed line may name several bodies. */
const inheritedFrom = ({ range, quote, value }: RecipientEntry): readonly Actor[] => {
  const parts = value.split(/; (?=\p{Lu})/u);
  return parts.map((name) => ({ range, quote, name: name.trim(), inherited: true }));
};

export interface Head {
  readonly type: DocumentType | null;
  readonly recipients: readonly RecipientEntry[];
  /** A page that tells of a document. */
  readonly page: boolean;
  readonly issued: string | null;
}

/** Before any lead-in: a letter speaks to its recipients. */
export const rootContext = (source: string, { type, recipients, page, issued }: Head): DutyContext => ({
  source,
  section: 'duties',
  leads: ADDRESSED.has(type) ? recipients.flatMap(inheritedFrom) : [],
  coordinating: [],
  modality: null,
  list: false,
  measures: !page && WITH_MEASURES.has(type),
  destination: null,
  issued,
  names: knownNames(recipients),
  leadsBy: 'recipients',
});
