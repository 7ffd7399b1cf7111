import { folded, foldedTwice, recorded } from '../../test/events.js';
import { directives } from './directive.read-model.js';

const blob = (digit: string) => `sha256:${digit.repeat(64)}`;
const text = { ref: blob('a'), length: 10, extractor: '1', file: blob('f'), slice: null };
const signing = { capacities: [], position: null, name: null };
const header = {
  ...{
    documentType: 'officialLetter',
    number: { ordinal: null, symbol: 'UBND-NC' },
    subject: 'Về quy chế',
    place: null,
  },
  ...{ signing, citations: [], recipients: [] },
};
const stream = 'directive-d1';
const address = { directive: 'd1', issuer: 'root', keeper: 'root' };
const signed = { file: blob('5'), signer: 'p1' };
const about = { directives: ['d1'], issuers: ['root'], agencies: ['root'] };
const drafted = { stream, type: 'DirectiveDrafted', about, data: { ...address, text, header } };
const issued = {
  ...{ stream, type: 'DirectiveIssued', about },
  data: {
    ...{ ...address, number: { ordinal: '15', symbol: 'UBND-NC' }, issueDate: '2025-01-02' },
    ...{ subject: 'Về quy chế làm việc', issuedText: text.ref, signing, signed },
  },
};
const resolved = {
  ...{ stream, type: 'RecipientsResolved' },
  about: { ...about, agencies: ['a', 'c', 'root'] },
  data: {
    ...{
      ...address,
      asOf: '2025-01-02',
      added: ['a', 'c'],
      removed: [],
      unresolved: ['các cơ quan'],
    },
    expressions: [{ text: 'Sở A', use: 'addressed', agencies: ['a'] }],
  },
};

describe('the view of directives', () => {
  it('begins with the draft, which is its issuer’s, with a blank ordinal kept', () => {
    expect(folded(directives, recorded(drafted))).toEqual({
      d1: expect.objectContaining({
        ...{ status: 'Draft', drafting: 'root', number: '/UBND-NC', revision: '0', about },
        files: [text.ref, text.file].sort(),
      }) as unknown,
    });
  });

  it('is open once issued, and goes to whoever the recipients mean', () => {
    const events = recorded(drafted, issued, resolved);
    expect(folded(directives, events)['d1']).toMatchObject({
      ...{
        status: 'InForce',
        drafting: null,
        number: '15/UBND-NC',
        issueDate: '2025-01-02',
        signed,
        files: [text.ref, text.file, signed.file].sort(),
        revision: '2',
      },
      about: { agencies: ['a', 'c', 'root'] },
      recipients: { asOf: '2025-01-02', unresolved: ['các cơ quan'] },
    });
    expect(foldedTwice(directives, events)).toEqual(folded(directives, events));
  });

  it('says that a paper bears no number, rather than a bare stroke', () => {
    const bare = { ...header, number: { ordinal: null, symbol: null } };
    const unnumbered = { ...drafted, data: { ...drafted.data, header: bare } };
    expect(folded(directives, recorded(unnumbered))['d1']).toMatchObject({ number: null });
  });

  it('shows the file of a slice to nobody, since another directive stands in it', () => {
    const sliced = { ...drafted, data: { ...drafted.data, text: { ...text, slice: { start: 0, end: 5 } } } };
    expect(folded(directives, recorded(sliced))['d1']).toMatchObject({ files: [text.ref] });
  });

  it('keeps a registered directive with whoever registered it, its outside issuer by name', () => {
    const registered = {
      ...{ stream, type: 'DirectiveRegistered', about: { directives: ['d1'], agencies: ['k'] } },
      data: {
        ...{
          directive: 'd1',
          issuer: null,
          keeper: 'k',
          registrar: 'k',
          issuerName: 'Bộ Nội vụ',
          sourceKind: 'official',
        },
        ...{
          text,
          header,
          issueDate: null,
          referenceDate: { date: '2024-12-01', basis: 'dấu đến' },
          publishedOn: null,
        },
      },
    };
    expect(folded(directives, recorded(registered))['d1']).toMatchObject({
      ...{ keeper: 'k', issuer: null, issuerName: 'Bộ Nội vụ', referenceDate: '2024-12-01', drafting: null },
    });
  });

  it('comes from no other stream', () => {
    expect(folded(directives, recorded({ ...drafted, stream: 'obligation-d1' }, issued))).toEqual({});
  });
});
