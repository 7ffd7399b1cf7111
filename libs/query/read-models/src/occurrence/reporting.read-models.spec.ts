import { folded, foldedTwice, recorded } from '../../test/events.js';
import type { Told } from '../../test/events.js';
import { consolidations } from '../consolidation/consolidations.read-model.js';
import { consolidationTables } from '../consolidation/consolidation-tables.read-model.js';
import { difficulties } from '../difficulty/difficulties.read-model.js';
import { duties } from '../duty/duty.read-model.js';
import { reporters } from '../duty/reporters.read-model.js';
import { reportDrafts, reports } from '../report/reports.read-model.js';
import { work } from '../work/work.read-model.js';
import { submissions } from './submissions.read-model.js';

const fileOf = (letter: string) => `sha256:${letter.repeat(64)}`;
const hash = fileOf('c');
const due = '2025-05-31T16:59:59.999Z';
const deadline = { dueDate: '2025-05-31', due, nearDue: [], ladder: [], deadlineRevision: 1 };
const address = {
  occurrence: 'c1',
  duty: 'y1',
  obligation: 'o1',
  route: 'r1',
  recurrence: 'half',
  period: '2025-H1',
  agency: 'a',
  consolidation: 'n1',
};
const about = { directives: ['d1'], issuers: ['root'], duties: ['y1'], occurrences: ['c1'], agencies: ['a', 'f'] };
const occurrence = (type: string, data: object): Told => ({
  stream: 'occurrence-c1',
  type,
  about,
  data: { ...address, ...data },
});
const scheduled = occurrence('OccurrenceScheduled', {
  ...{ sources: [{ directive: 'd1', issuer: 'root' }], subordinateTo: ['root'], destination: 'root', receiver: 'f' },
  ...{ contents: [], setBy: 'root', cutoff: null, deadline, openAt: due, bornOverdue: false, warnings: [], over: [] },
});
const version = {
  report: 'p1',
  version: 1,
  part: null,
  indicators: { done: '7', advice: hash },
  submittedAt: '2025-05-20T02:00:00.000Z',
};
const linked = occurrence('ReportLinked', { ...version, receiver: 'f', makers: ['m1'], decideBy: null });
const { report, submittedAt } = version;
const accepted = occurrence('ReportAccepted', { report, version: 1, submittedAt, decides: 'event-1', over: [] });

describe('documents of an occurrence', () => {
  it('show what was handed in to its receiver only from then on, and its state never', () => {
    expect(folded(submissions, recorded(scheduled))['c1']).toMatchObject({ about: { agencies: ['a'] }, files: [] });
    const events = recorded(scheduled, linked, accepted);
    expect(folded(submissions, events)['c1']).toMatchObject({
      ...{ about: { agencies: ['a', 'f'] }, files: [hash] },
      submissions: [{ report: 'p1', decision: { outcome: 'accepted' } }],
    });
    expect(folded(work, events)['c1']).toMatchObject({ status: 'Accepted', about: { agencies: ['a'] }, decider: 'f' });
    expect(foldedTwice(submissions, events)).toEqual(folded(submissions, events));
  });
});

describe('documents of a duty', () => {
  const reporter = (agency: string) => ({ agency, subordinateTo: [], since: due });
  const duty = (type: string, data: object): Told => ({
    stream: 'duty-y1',
    type,
    about,
    data: { duty: 'y1', ...data },
  });
  const events = recorded(
    duty('ReportDutyDefined', {
      key: '1',
      reporters: [reporter('a'), reporter('b')],
      recurrences: [{ key: 'half', cutoffRule: null }],
      routes: [],
    }),
    duty('ReportersAdded', { reporters: [reporter('e')] }),
    duty('FocalAgencyAppointed', { route: 'r1', agency: 'f' }),
    duty('CutoffRuleSet', { recurrence: 'half', cutoffRule: { on: 'daysBeforeDue', days: 15 } }),
    duty('ReportDutyEnded', { cause: 'withdrawn', reason: 'hết hiệu lực' }),
  );

  it('keep who owes the reports apart from what is owed', () => {
    expect(folded(duties, events)['y1']).toMatchObject({
      ...{
        status: 'Ended',
        endCause: 'withdrawn',
        focalAgencies: { r1: 'f' },
        recurrences: [{ cutoffRule: { days: 15 } }],
      },
    });
    expect(folded(duties, events)['y1']).not.toHaveProperty('reporters');
    expect(Object.keys(folded(reporters, events))).toEqual(['y1:a', 'y1:b', 'y1:e']);
    expect(folded(reporters, events)['y1:e']).toMatchObject({ agency: 'e', about: { agencies: ['e'] } });
    expect(foldedTwice(duties, events)).toEqual(folded(duties, events));
  });
});

describe('documents of a report', () => {
  const report = (type: string, data: object): Told => ({
    stream: 'report-p1',
    type,
    about: { reports: ['p1'], agencies: ['a'] },
    data: { report: 'p1', agency: 'a', ...data },
  });
  const drafted = report('ReportDrafted', { text: hash, answers: [] });
  const submitted = report('ReportSubmitted', {
    ...{
      version: 1,
      text: hash,
      signed: { file: fileOf('e'), signer: null },
      makers: [],
      satisfies: [],
      destinations: ['f'],
      consolidation: null,
    },
  });

  it('are the agency’s while a draft, and the draft goes when it is handed in', () => {
    expect(folded(reports, recorded(drafted))['p1']).toMatchObject({ drafting: 'a', files: [] });
    expect(folded(reportDrafts, recorded(drafted))['p1']).toMatchObject({ drafting: 'a', files: [hash] });
    expect(folded(reports, recorded(drafted, submitted))['p1']).toMatchObject({
      drafting: null,
      versions: [{ version: 1 }],
    });
    expect(folded(reportDrafts, recorded(drafted, submitted))).toEqual({});
  });

  it('stay handed in while the next version is written', () => {
    const again = recorded(drafted, submitted, drafted);
    expect(folded(reports, again)['p1']).toMatchObject({ drafting: null, status: 'Submitted', revision: '2' });
    expect(folded(reportDrafts, again)['p1']).toMatchObject({ drafting: 'a' });
  });
});

describe('documents of a consolidation', () => {
  const located = {
    consolidation: 'n1',
    duty: 'y1',
    route: 'r1',
    recurrence: 'half',
    period: '2025-H1',
    obligation: 'o1',
    directives: ['d1'],
    issuers: ['root'],
    focalAgency: 'f',
  };
  const consolidation = (type: string, data: object): Told => ({
    stream: 'consolidation-n1',
    type,
    about: { agencies: ['f'] },
    data: { ...located, ...data },
  });
  const expected = (agency: string, deadlineRevision = 1) => ({
    agency,
    occurrence: `c-${agency}`,
    due,
    deadlineRevision,
  });
  const noted = (status: string) =>
    consolidation('ContributionNoted', { ...version, agency: 'a', occurrence: 'c-a', status });
  const opened = consolidation('ConsolidationOpened', {
    destination: 'root',
    upstream: null,
    contents: [],
    expected: [expected('a'), expected('b')],
  });

  it('begin with whichever event comes first', () => {
    const late = recorded(noted('pending'), consolidation('ContributionExpected', expected('b', 2)), opened);
    expect(folded(consolidations, late)['n1']).toMatchObject({
      expected: [{ agency: 'a' }, { agency: 'b', deadlineRevision: 2 }],
      contributions: [{ agency: 'a', status: 'pending' }],
      waitsUntil: due,
    });
  });

  it('hold the latest that is known of each report, whatever the order', () => {
    const orders = [
      recorded(opened, noted('pending'), noted('accepted')),
      recorded(noted('accepted'), noted('pending'), opened),
    ];
    for (const events of orders) {
      expect(folded(consolidations, events)['n1']).toMatchObject({ contributions: [{ status: 'accepted' }] });
    }
  });

  it('keep the table to the focal agency until it is sent', () => {
    const closed = consolidation('ConsolidationClosed', { upstream: null, contributors: [], missing: [] });
    const drafted = consolidation('ConsolidationDrafted', {
      document: hash,
      text: null,
      inputs: [],
      totals: { done: '7' },
    });
    const sent = consolidation('ConsolidationSent', {
      destination: 'root',
      document: hash,
      signed: { file: fileOf('e'), signer: null },
      makers: [],
    });
    expect(folded(consolidationTables, recorded(opened, closed, drafted))['n1']).toMatchObject({
      drafting: 'f',
      totals: { done: '7' },
    });
    const events = recorded(opened, closed, drafted, sent);
    expect(folded(consolidationTables, events)['n1']).toMatchObject({ drafting: null });
    expect(folded(consolidations, events)['n1']).toMatchObject({ status: 'Sent', destination: 'root' });
    expect(foldedTwice(consolidations, events)).toEqual(folded(consolidations, events));
  });
});

describe('documents of a difficulty', () => {
  it('follow a difficulty from the agency through the focal agency to its answer', () => {
    const difficulty = (type: string, data: object): Told => ({
      stream: 'difficulty-k1',
      type,
      about: { agencies: ['a', 'f'] },
      data: { difficulty: 'k1', agency: 'a', ...data },
    });
    const raised = difficulty('DifficultyRaised', {
      kind: 'difficulty',
      obligation: 'o1',
      assignment: null,
      occurrence: null,
      focalAgency: 'f',
      text: hash,
      answerBy: due,
    });
    expect(folded(difficulties, recorded(raised))['k1']).toMatchObject({ open: true, waitsFor: 'f' });
    const forwarded = difficulty('DifficultyForwarded', { opinion: fileOf('d') });
    expect(folded(difficulties, recorded(raised, forwarded))['k1']).toMatchObject({
      waitsFor: null,
      status: 'Forwarded',
    });
    const answered = difficulty('DifficultyAnswered', { answers: 'event-1', text: fileOf('e'), newDue: null });
    expect(folded(difficulties, recorded(raised, forwarded, answered))['k1']).toMatchObject({
      open: false,
      files: [hash, fileOf('d'), fileOf('e')],
    });
  });
});
