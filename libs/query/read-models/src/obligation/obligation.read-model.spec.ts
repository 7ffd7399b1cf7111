import { folded, foldedTwice, recorded } from '../../test/events.js';
import type { Told } from '../../test/events.js';
import { obligations } from './obligation.read-model.js';
import { proposals } from './proposals.read-model.js';

const stream = 'obligation-o1';
const ids = { obligation: 'o1', directive: 'd1', issuer: 'root', keeper: 'root' };
const about = { directives: ['d1'], issuers: ['root'], obligations: ['o1'], agencies: ['root'] };
const anchor = { text: 'a'.repeat(64), start: 0, end: 7, quote: 'rà soát' };
const content = {
  item: '1',
  kind: 'once',
  leads: ['Sở A'],
  deadline: { phrase: null, rule: null, value: null },
  duties: [],
};
const noticed = { overseers: [], earlierOrders: [], flags: [] };
const proposed = {
  ...{ stream, type: 'ObligationProposed', about },
  data: { ...ids, content, anchors: [{ part: 'duty', directive: 'd1', anchor }], noticed, rule: 'r', confidence: 0.5 },
};
const confirmed = {
  ...{ stream, type: 'ObligationConfirmed', about },
  data: {
    ...ids,
    content: { ...content, item: '1.a' },
    anchors: [{ part: 'duty', directive: 'd1', anchor }],
    changed: ['item'],
  },
};
const holder = (id: string) => ({ kind: 'agency', id, attempt: 1, subordinateTo: [] });
const assigned = {
  ...{ stream, type: 'ObligationAssigned', about: { ...about, groups: ['g1'], agencies: ['a', 'b', 'root'] } },
  data: {
    ...{ ...ids, item: '1', kind: 'once', round: 1, period: null, deadline: { kind: 'NONE' }, setBy: 'root' },
    groups: [{ id: 'g1', lead: holder('a'), coordinating: [holder('b')] }],
    ...{ resolved: [{ expression: 'các cơ quan liên quan', agencies: [], unresolved: true }], sources: [], duties: [] },
  },
};

describe('the view of obligations', () => {
  it('begins with a proposal, which is the draft of whoever keeps the directive', () => {
    expect(folded(obligations, recorded(proposed))['o1']).toMatchObject({
      ...{ status: 'Proposed', drafting: 'root', sentence: 'rà soát' },
      about: { directives: ['d1'], obligations: ['o1'] },
    });
  });

  it('is no draft any more once it is given, and is then of those who hold it', () => {
    const events = recorded(proposed, confirmed, assigned);
    expect(folded(obligations, events)['o1']).toMatchObject({
      ...{
        status: 'Assigned',
        drafting: null,
        item: '1.a',
        holders: ['a', 'b'],
        unresolved: ['các cơ quan liên quan'],
      },
      about: { agencies: ['a', 'b'], groups: ['g1'] },
    });
    expect(foldedTwice(obligations, events)).toEqual(folded(obligations, events));
  });

  it('asks who leads from its confirming on, until it is given, and again where words of a lead mean nobody', () => {
    const lacks = (...told: readonly Told[]) =>
      (folded(obligations, recorded(...told))['o1'] as { leadUnknown: boolean }).leadUnknown;
    expect([lacks(proposed), lacks(proposed, confirmed), lacks(proposed, confirmed, assigned)]).toEqual([
      false,
      true,
      false,
    ]);
    const partly = { ...assigned, data: { ...assigned.data, resolved: [{ expression: 'Sở A', unresolved: true }] } };
    expect(lacks(proposed, confirmed, partly)).toBe(true);
    const ended = { stream, type: 'ObligationEnded', about, data: { ...ids, cause: { kind: 'withdrawn' } } };
    expect(lacks(proposed, confirmed, partly, ended)).toBe(false);
  });

  it('waits for its condition, still a draft of its keeper', () => {
    const conditional = { ...confirmed, data: { ...confirmed.data, content: { ...content, kind: 'conditional' } } };
    expect(folded(obligations, recorded(proposed, conditional))['o1']).toMatchObject({
      status: 'Dormant',
      drafting: 'root',
    });
  });

  it('leaves how it was read, what was changed and why it was rejected to a document that stays a draft', () => {
    const events = recorded(proposed, confirmed, assigned);
    expect(folded(proposals, events)['o1']).toMatchObject({
      drafting: 'root',
      proposal: { rule: 'r' },
      changed: ['item'],
    });
    const rejected = {
      stream,
      type: 'ObligationRejected',
      about,
      data: { ...ids, cause: 'principle', reason: 'nguyên tắc' },
    };
    expect(folded(proposals, recorded(proposed, rejected))['o1']).toMatchObject({
      rejection: { cause: 'principle', reason: 'nguyên tắc' },
    });
    expect(JSON.stringify(folded(obligations, recorded(proposed, rejected)))).not.toContain('nguyên tắc');
  });

  it('changes nothing where nothing began', () => {
    expect(folded(obligations, recorded(confirmed, assigned))).toEqual({});
  });
});
