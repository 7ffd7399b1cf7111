import type { DirectiveEvent, DirectiveHeader } from '@chidao/directives-domain';
import type { CasesOf, ExamplesOf } from '@chidao/specifications';
import { anchor, other, outside, own, paper, ref, text } from './texts.js';

const signing = {
  capacities: ['ON_BEHALF', 'FOR_HEAD'],
  position: 'PHÓ CHỦ TỊCH',
  name: { text: ref, start: 2_980, end: 3_000 },
} as const;
const header: DirectiveHeader = {
  ...{ documentType: 'officialLetter', number: { ordinal: '15', symbol: 'UBND-NC' }, place: 'Bình Minh', signing },
  subject: 'rà soát quy chế làm việc',
  citations: [{ number: '43/2024/NQ-HĐND', date: '2024-12-12', relation: 'basis', anchor }],
  recipients: [{ text: 'Các sở, ban, ngành', use: 'addressed', anchor }],
};
type Registered = Extract<DirectiveEvent, { type: 'DirectiveRegistered' }>['data'];

const registered: Registered = {
  ...{ ...outside, registrar: 'agency-ubnd', issuerName: 'Ban Chỉ đạo', sourceKind: 'official', text, header },
  ...{ issueDate: '2024-03-27', referenceDate: { date: '2024-03-29', basis: 'ngày đến' }, publishedOn: '2024-03-28' },
};

/** What happens to a directive, in the order of its life. */
export const directive: ExamplesOf<DirectiveEvent> = {
  DirectiveDrafted: { ...own, text, header },
  DirectiveDraftRevised: {
    ...{ ...own, previousText: ref, text: { ...text, ref: other }, header },
    edits: { from: ref, to: other, edits: [{ start: 5, end: 9, length: 12 }] },
  },
  DirectiveIssued: {
    ...{ ...own, number: header.number, issueDate: '2024-12-20', subject: header.subject, issuedText: other, signing },
    signed: { file: paper, signer: 'person-1' },
  },
  DirectiveRegistered: registered,
  AliasDefined: {
    ...{ ...own, name: 'các cơ quan, đơn vị, địa phương', of: 'actors', anchor },
    expressions: ['các sở, ban, ngành'],
  },
  RecipientsResolved: {
    ...{ ...own, asOf: '2024-12-20', added: ['agency-a'], removed: ['agency-b'], unresolved: ['đơn vị liên quan'] },
    expressions: [
      { text: 'Sở Nội vụ', use: 'addressed', agencies: ['agency-a'] },
      { text: 'đơn vị liên quan', use: 'copy', agencies: [] },
    ],
  },
};

const bare = { ordinal: null, symbol: null };
const unsigned = { capacities: [], position: null, name: null };

export const directiveCases: CasesOf<DirectiveEvent> = {
  DirectiveDrafted: {
    bare: {
      ...{ ...own, text: { ...text, file: null, slice: null } },
      header: {
        ...{ documentType: 'other', number: bare, subject: null, place: null, signing: unsigned },
        ...{ citations: [], recipients: [{ text: 'Các sở', use: 'copy', anchor: null }] },
      },
    },
  },
  DirectiveDraftRevised: { fieldsOnly: { ...own, previousText: ref, text, header, edits: null } },
  DirectiveIssued: {
    unsigned: {
      ...{ ...own, number: header.number, issueDate: '2024-12-20', subject: null, issuedText: ref, signing: unsigned },
      signed: null,
    },
  },
  DirectiveRegistered: {
    unnumbered: { ...registered, sourceKind: 'secondary', header: { ...header, number: bare } },
    inside: {
      ...{ ...registered, issuer: 'agency-council', keeper: 'agency-council', issuerName: null },
      ...{ sourceKind: 'secondary', referenceDate: null, publishedOn: null },
    },
  },
  AliasDefined: { document: { ...own, name: 'Kế hoạch', of: 'document', expressions: ['Kế hoạch số 15'], anchor } },
};
