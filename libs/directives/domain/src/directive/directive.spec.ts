import { person, policy, specify } from '@chidao/specifications';
import { directiveDecider } from './directive.decider.js';
import type { DirectiveDrafted, DirectiveIssued } from './directive.events.js';

const ISSUER = 'agency-ubnd';
const officer = person({ agency: ISSUER, roles: ['officer'] });
const clerk = person({ agency: ISSUER, roles: ['clerk'] });
const TEXT = `sha256:${'1'.repeat(64)}` as const;
const NEXT = `sha256:${'2'.repeat(64)}` as const;
const PAPER = `sha256:${'3'.repeat(64)}` as const;
const address = { directive: 'directive-1', issuer: ISSUER, keeper: ISSUER };
const anchor = { text: TEXT, start: 0, end: 4, quote: 'name' };

const header: DirectiveDrafted['data']['header'] = {
  documentType: 'officialLetter',
  number: { ordinal: null, symbol: 'UBND-NC' },
  subject: 'triển khai thực hiện nghị quyết',
  place: 'Bình Minh',
  signing: {
    capacities: ['ON_BEHALF', 'FOR_HEAD'],
    position: 'PHÓ CHỦ TỊCH',
    name: { text: TEXT, start: 0, end: 4 },
  },
  citations: [{ number: '43/2024/NQ-HĐND', date: '2024-12-12', relation: 'basis', anchor }],
  recipients: [{ text: 'Các sở, ban, ngành', use: 'addressed', anchor: null }],
};
const text = { ref: TEXT, length: 100, extractor: 'plain-1', file: null, slice: null };
const drafted: DirectiveDrafted = {
  type: 'DirectiveDrafted',
  data: { ...address, text, header },
};
const drafting = { directive: 'directive-1', issuer: ISSUER, text, header };
const issuing = {
  ordinal: '15',
  issueDate: '2024-12-20',
  text: TEXT,
  signing: header.signing,
  signed: { file: PAPER, signer: 'person-deputy' },
};
const issued: DirectiveIssued = {
  type: 'DirectiveIssued',
  data: {
    ...address,
    number: { ordinal: '15', symbol: 'UBND-NC' },
    issueDate: '2024-12-20',
    subject: 'triển khai thực hiện nghị quyết',
    issuedText: TEXT,
    signing: header.signing,
    signed: { file: PAPER, signer: 'person-deputy' },
  },
};
const { given } = specify(directiveDecider);
const byDeputy = { context: clerk, facts: { signerPost: 'deputy' } } as const;

describe('a directive', () => {
  it('is drafted by an officer of its issuer', () => {
    given().when('DraftDirective', drafting, { context: officer }).then(drafted);
    given().when('DraftDirective', drafting, { context: clerk }).thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('is issued by the clerk of its issuer, with number and date', () => {
    given(drafted).when('IssueDirective', issuing, byDeputy).then(issued);
    given(drafted)
      .when('IssueDirective', issuing, { ...byDeputy, context: officer })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('cannot be issued twice', () => {
    given(drafted, issued).when('IssueDirective', issuing, byDeputy).thenThrows('DIRECTIVE_ALREADY_ISSUED');
  });

  it('needs its issue date, and none before a document that it cites', () => {
    const { when } = given(drafted);
    when('IssueDirective', { ...issuing, issueDate: null }, byDeputy).thenThrows('ISSUE_DATE_REQUIRED');
    when('IssueDirective', { ...issuing, issueDate: '2024-12-11' }, byDeputy).thenThrows(
      'ISSUE_DATE_BEFORE_CITED_DOCUMENT',
    );
    when('IssueDirective', { ...issuing, issueDate: '2024-12-12' }, byDeputy).thenMatches({
      type: 'DirectiveIssued',
      data: { issueDate: '2024-12-12' },
    });
  });

  it('is never issued with a date that has not come yet, in Viet Nam', () => {
    const at = (instant: string) => ({ ...byDeputy, context: { ...clerk, at: instant } });
    const { when } = given(drafted);
    const tomorrow = { ...issuing, issueDate: '2024-12-21' };
    when('IssueDirective', tomorrow, at('2024-12-20T16:59:59.999Z')).thenThrows('INPUT_INVALID');
    when('IssueDirective', tomorrow, at('2024-12-20T17:00:00.000Z')).thenMatches({
      type: 'DirectiveIssued',
      data: { issueDate: '2024-12-21' },
    });
  });

  it('is signed KT. by a deputy only', () => {
    given(drafted)
      .when('IssueDirective', issuing, { context: clerk, facts: { signerPost: 'head' } })
      .thenThrows('SIGNING_CAPACITY_INVALID');
  });

  it('is issued on the text that was signed', () => {
    given(drafted)
      .when('IssueDirective', { ...issuing, text: NEXT }, byDeputy)
      .thenThrows('INPUT_INVALID');
  });

  it('can be revised only while it is a draft, and keeps the edit map between the texts', () => {
    const next = { text: { ...text, ref: NEXT }, header };
    const edits = { from: TEXT, to: NEXT, edits: [{ start: 3, end: 4, length: 2 }] };
    const by = { context: officer, facts: { edits } };
    given(drafted)
      .when('ReviseDirectiveDraft', next, by)
      .then({
        type: 'DirectiveDraftRevised',
        data: { ...address, previousText: TEXT, ...next, edits },
      });
    given(drafted, issued).when('ReviseDirectiveDraft', next, by).thenThrows('DIRECTIVE_NOT_DRAFT');
  });

  it('defines an alias once', () => {
    const alias = { name: 'các cơ quan, đơn vị', of: 'actors', expressions: ['Các sở'], anchor } as const;
    const by = { context: policy('read-document'), facts: { anchorHolds: true } };
    const { when } = given(drafted, { type: 'AliasDefined', data: { ...address, ...alias } });
    when('DefineAlias', alias, by).thenThrows('ALIAS_ALREADY_DEFINED');
    when('DefineAlias', { ...alias, name: 'other' }, { ...by, facts: { anchorHolds: false } }).thenThrows(
      'ANCHOR_NOT_IN_TEXT',
    );
  });

  it('says who was added and who was removed each time its recipients are resolved', () => {
    const resolved = (agencies: readonly string[]) => ({
      context: policy('resolve-recipients'),
      facts: { expressions: [{ text: 'Các sở', use: 'addressed', agencies }] as const },
    });
    const first = given(drafted, issued).when('ResolveRecipients', { asOf: '2024-12-20' }, resolved(['b', 'a']));
    first.thenMatches({ type: 'RecipientsResolved', data: { added: ['a', 'b'], removed: [], unresolved: [] } });
  });

  it('writes the resolution of its recipients even when nobody can be resolved', () => {
    given(drafted, issued)
      .when(
        'ResolveRecipients',
        { asOf: '2024-12-20' },
        {
          context: policy('resolve-recipients'),
          facts: { expressions: [{ text: 'các đơn vị có liên quan', use: 'addressed', agencies: [] }] },
        },
      )
      .thenMatches({ type: 'RecipientsResolved', data: { added: [], unresolved: ['các đơn vị có liên quan'] } });
  });
});
