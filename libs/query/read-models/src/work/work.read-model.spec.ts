import { noFacts } from '@chidao/timeliness';
import { folded, foldedTwice, recorded } from '../../test/events.js';
import type { Told } from '../../test/events.js';
import { requests } from './requests.read-model.js';
import { results } from './results.read-model.js';
import { work } from './work.read-model.js';

const stream = 'assignment-s1';
const about = { directives: ['d1'], issuers: ['root'], assignments: ['s1'], groups: ['g1'], agencies: ['a'] };
const address = { assignment: 's1', obligation: 'o1', group: 'g1', agency: 'a', role: 'lead' };
const due = '2025-02-28T16:59:59.999Z';
const deadline = { dueDate: '2025-02-28', due, nearDue: ['2025-02-18T17:00:00.000Z'], ladder: [], deadlineRevision: 1 };
const blob = (digit: string): string => `sha256:${digit.repeat(64)}`;
const told = (type: string, data: object, more: Partial<Told> = {}): Told => ({
  ...{ stream, type, about, data: { ...address, ...data } },
  ...more,
});
const made = told('AssignmentMade', {
  ...{ item: '1', kind: 'once', holder: 'agency', lead: 'a', coordinating: [], round: 1, period: null, parent: null },
  ...{
    sources: [{ directive: 'd1', issuer: 'root', keeper: 'root', signer: null, modality: 'require' }],
    subordinateTo: ['root'],
  },
  ...{ noNamedLead: false, ifNeeded: false, setBy: 'root', deadline, listAt: null, bornOverdue: false },
});
const submitted = told(
  'ResultSubmitted',
  {
    ...{ outcome: 'done', text: blob('b'), evidence: [], signed: { file: blob('c'), signer: null }, makers: ['p1'] },
    ...{ decideBy: due, submission: 1 },
  },
  { at: '2025-02-20T02:00:00.000Z' },
);
const sentBack = told('ResultSentBack', { decides: 'event-1', reason: 'chưa đủ', listAt: null });
const accepted = told('ResultAccepted', { decides: 'event-1', submittedAt: '' });
const asked = told('ExtensionRequested', {
  ...{ dueDate: '2025-02-28', newDue: '2025-03-20', reason: 'thêm số liệu', progress: '60%', basis: null },
  ...{ signed: { file: blob('b'), signer: null }, late: false, decideBy: due },
});
const granted = told('ExtensionGranted', {
  ...{ decides: 'event-1', basis: null },
  deadline: { ...deadline, dueDate: '2025-03-20', due: '2025-03-20T16:59:59.999Z', deadlineRevision: 2 },
});

describe('the view of work', () => {
  it('begins with an assignment in its year, counted under its first directive, with both due dates', () => {
    expect(folded(work, recorded(made))['s1']).toMatchObject({
      ...{ category: 'assignment', status: 'Assigned', open: true, directive: 'd1', year: '2025', decider: null },
      timeliness: { ...noFacts, originalDue: due, extendedDue: due, nearDueFrom: '2025-02-18T17:00:00.000Z' },
    });
  });

  it('keeps no content: neither reasons nor texts', () => {
    const documents = JSON.stringify(folded(work, recorded(made, submitted, sentBack, asked)));
    expect([documents.includes('chưa đủ'), documents.includes('thêm số liệu'), documents.includes(blob('b'))]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('waits for a decision after a submission, and is closed by its acceptance', () => {
    const pending = { event: 'event-1', since: '2025-02-20T02:00:00.000Z', decideBy: due };
    expect(folded(work, recorded(made, submitted))['s1']).toMatchObject({ status: 'Submitted', pending });
    const events = recorded(made, submitted, accepted);
    expect(folded(work, events)['s1']).toMatchObject({
      ...{ status: 'Completed', open: false, pending: null },
      timeliness: { provisional: false, completedOriginal: 'COMPLETED_ON_TIME' },
    });
    expect(foldedTwice(work, events)).toEqual(folded(work, events));
  });

  it('keeps the original due date when more time is granted', () => {
    expect(folded(work, recorded(made, asked, granted))['s1']).toMatchObject({
      ...{ originalDueDate: '2025-02-28', deadline: { dueDate: '2025-03-20', deadlineRevision: 2 } },
      timeliness: { originalDue: due, extended: true },
    });
  });

  it('names who decides where that is no issuer: the lead of a coordinating agency, the agency that cascaded', () => {
    const coordinating = { ...made, data: { ...made.data, role: 'coordinating', lead: 'l' } };
    const child = { ...made, data: { ...made.data, parent: { assignment: 's0', agency: 'p' } } };
    expect(folded(work, recorded(coordinating))['s1']).toMatchObject({ decider: 'l' });
    expect(folded(work, recorded(child))['s1']).toMatchObject({ decider: 'p' });
  });
});

describe('results and requests of an assignment', () => {
  it('hold what was handed in, with its files and what was decided', () => {
    const events = recorded(made, submitted, sentBack);
    expect(folded(results, events)['s1']).toMatchObject({
      files: [blob('b'), blob('c')],
      submissions: [{ event: 'event-1', text: blob('b'), decision: { outcome: 'sentBack', reason: 'chưa đủ' } }],
    });
    expect(foldedTwice(results, events)).toEqual(folded(results, events));
  });

  it('hold what was asked, waiting until it is answered', () => {
    expect(folded(requests, recorded(made, asked))['s1']).toMatchObject({
      pending: { event: 'event-1', decideBy: due },
    });
    const events = recorded(made, asked, granted);
    expect(folded(requests, events)['s1']).toMatchObject({
      pending: null,
      extensions: [{ reason: 'thêm số liệu', answer: { outcome: 'granted', newDue: '2025-03-20' } }],
    });
    expect(foldedTwice(requests, events)).toEqual(folded(requests, events));
  });
});
