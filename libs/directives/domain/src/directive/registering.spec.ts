import { person, specify } from '@chidao/specifications';
import type { DirectiveRegistered } from './directive.events.js';
import { referenceDateOf } from './directive.events.js';
import { directiveDecider } from './directive.decider.js';
import type { RegisterDirective } from './register-directive.js';

const REGISTRAR = 'agency-ubnd';
const clerk = person({ agency: REGISTRAR, roles: ['clerk'] });
const officer = person({ agency: REGISTRAR, roles: ['officer'] });
const ref = `sha256:${'1'.repeat(64)}` as const;
const text = { ref, length: 100, extractor: 'canonical-1', file: null, slice: null };
const outside: RegisterDirective['input'] = {
  ...{ directive: 'directive-1', issuer: null, issuerName: 'Bộ Nội vụ', registrar: REGISTRAR, sourceKind: 'official' },
  ...{ text, issueDate: '2024-12-16', referenceDate: null, publishedOn: null },
  header: {
    ...{ documentType: 'officialLetter', number: { ordinal: '1', symbol: 'BNV' }, subject: null, place: null },
    ...{ signing: { capacities: [], position: null, name: null }, citations: [], recipients: [] },
  },
};
const inside = { ...outside, issuer: 'agency-council', issuerName: null };
const by = { context: clerk, facts: { duplicate: false, issuerKnown: true } };
const { given } = specify(directiveDecider);

describe('a directive from elsewhere', () => {
  it('is kept by its issuer, and by whoever registers it where the issuer is outside', () => {
    const { when } = given();
    when('RegisterDirective', outside, by).then({
      type: 'DirectiveRegistered',
      data: { ...outside, keeper: REGISTRAR },
    });
    when('RegisterDirective', inside, by).thenMatches({
      type: 'DirectiveRegistered',
      data: { issuer: 'agency-council', keeper: 'agency-council' },
    });
  });

  it('names its issuer by id or as written, never by both or neither', () => {
    const { when } = given();
    when('RegisterDirective', { ...outside, issuerName: null }, by).thenThrows('INPUT_INVALID');
    when('RegisterDirective', { ...inside, issuerName: 'Bộ Nội vụ' }, by).thenThrows('INPUT_INVALID');
  });

  it('is registered once, whoever finds it again', () => {
    const { when } = given();
    when('RegisterDirective', outside, { context: clerk, facts: { duplicate: true, issuerKnown: true } }).thenThrows(
      'DIRECTIVE_DUPLICATE',
    );
  });

  it('is of an issuer that the register knows on its day, or of one outside', () => {
    const { when } = given();
    const unknown = { context: clerk, facts: { duplicate: false, issuerKnown: false } };
    when('RegisterDirective', inside, unknown).thenThrows('ORG_UNIT_NOT_VALID');
  });

  it('is reckoned from its issue date, or from the date that a person gives in its place', () => {
    const { when } = given();
    when('RegisterDirective', { ...outside, issueDate: null }, by).thenThrows('REFERENCE_DATE_REQUIRED');
    const dated = (data: object) => ({ data: { ...outside, keeper: REGISTRAR, ...data } });
    expect(referenceDateOf(dated({}))).toBe('2024-12-16');
    const referenceDate = { date: '2024-12-20', basis: 'dấu đến' };
    expect(referenceDateOf(dated({ referenceDate }))).toBe('2024-12-20');
    expect(referenceDateOf(dated({ referenceDate, issueDate: null }))).toBe('2024-12-20');
  });

  it('is worked on by the officers of its keeper alone', () => {
    const registered: DirectiveRegistered = { type: 'DirectiveRegistered', data: { ...outside, keeper: REGISTRAR } };
    const resolving = { asOf: '2024-12-16' };
    const facts = { expressions: [] };
    const { when } = given(registered);
    when('ResolveRecipients', resolving, { context: officer, facts }).thenMatches({
      type: 'RecipientsResolved',
      data: { keeper: REGISTRAR },
    });
    const other = person({ agency: 'agency-other', roles: ['officer'] });
    when('ResolveRecipients', resolving, { context: other, facts }).thenThrows('ACTOR_NOT_AUTHORISED');
  });
});
