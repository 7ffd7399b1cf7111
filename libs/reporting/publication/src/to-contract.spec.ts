import type { RecordedEvent } from '@chidao/kernel';
import { reportingContracts } from '@chidao/reporting-contracts';
import { eventExamples } from '../test/event-examples.js';
import { toContract } from './to-contract.js';

const occurredAt = '2025-05-20T02:00:00.000Z';
const recorded = (category: string, type: string, data: object): RecordedEvent =>
  ({ type, data, stream: `${category}-1`, occurredAt, about: { agencies: ['agency-a'] } }) as unknown as RecordedEvent;
const examples = Object.entries(eventExamples).flatMap(([category, events]) =>
  Object.entries(events).map(([type, data]) => recorded(category, type, data as object)),
);
const published = examples.filter((event) => toContract(event) !== null);
const example = (name: string): RecordedEvent => {
  const found = examples.find((event) => `${event.stream.split('-')[0]}/${event.type}` === name);
  if (!found) throw new Error(`no example of ${name}`);
  return found;
};

describe('what reporting publishes', () => {
  it.each(published)('$stream $type has exactly the fields of its contract', (event) => {
    const message = toContract(event);
    const contract = reportingContracts.find(({ type }) => type === message?.type);
    expect(contract?.schema.strict().parse(message?.data)).toEqual(message?.data);
    expect(JSON.parse(JSON.stringify(message?.data))).toEqual(message?.data);
  });

  it('is every contract of this context, named after its aggregate and event', () => {
    const types = published.map((event) => toContract(event)?.type);
    expect([...types].sort()).toEqual(reportingContracts.map(({ type }) => type).sort());
    expect(types).toEqual(published.map(({ stream, type }) => `vn.chidao.${stream.slice(0, -2)}.${type}.v1`));
  });

  it('is nothing of drafts, contributions, marks and pending requests', () => {
    const silent = examples.filter((event) => toContract(event) === null);
    expect(silent.map(({ type }) => type)).toEqual([
      'OccurrenceScheduled',
      'OccurrenceIncluded',
      'OccurrenceLateIncluded',
      'ExtensionRequested',
      'ReportDrafted',
      'ConsolidationOpened',
      'ContributionExpected',
      'ContributionNoted',
      'ConsolidationDrafted',
      'ConsolidationApproved',
    ]);
  });

  it('leaves out who made a report and what its figures are, where only its arrival is told', () => {
    expect(toContract(example('occurrence/ReportLinked'))?.data).not.toHaveProperty('makers');
    expect(toContract(example('occurrence/ReportLinked'))?.data).not.toHaveProperty('indicators');
    expect(toContract(example('occurrence/ReportAccepted'))?.data).not.toHaveProperty('indicators');
    expect(toContract(example('consolidation/ConsolidationSent'))?.data).not.toHaveProperty('makers');
    expect(toContract(example('report/ReportSubmitted'))?.data).not.toHaveProperty('makers');
  });

  it('says when a report was submitted', () => {
    expect(toContract(example('report/ReportSubmitted'))?.data).toMatchObject({ submittedAt: occurredAt });
  });
});
