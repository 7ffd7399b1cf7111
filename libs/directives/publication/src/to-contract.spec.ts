import { directivesContracts } from '@chidao/directives-contracts';
import type { RecordedEvent } from '@chidao/kernel';
import { eventExamples } from '../test/event-examples.js';
import { toContract } from './to-contract.js';

const versions = { ruleSet: 'QT-01', calendar: null };
const examples = Object.entries(eventExamples).flatMap(([category, events]) =>
  Object.entries(events).map(
    ([type, data]) =>
      ({
        type,
        data,
        stream: `${category}-1`,
        versions,
        about: { agencies: ['agency-a'] },
      }) as unknown as RecordedEvent,
  ),
);
const published = examples.filter((event) => toContract(event) !== null);

describe('what directives publishes', () => {
  it.each(published)('$stream $type has exactly the fields of its contract', (event) => {
    const message = toContract(event);
    const contract = directivesContracts.find(({ type }) => type === message?.type);
    expect(contract?.schema.strict().parse(message?.data)).toEqual(message?.data);
    expect(JSON.parse(JSON.stringify(message?.data))).toEqual(message?.data);
  });

  it('is every contract of this context, named after its aggregate and event', () => {
    const types = published.map((event) => toContract(event)?.type);
    expect([...types].sort()).toEqual(directivesContracts.map(({ type }) => type).sort());
    expect(types).toEqual(published.map(({ stream, type }) => `vn.chidao.${stream.slice(0, -2)}.${type}.v1`));
  });

  it('is nothing of drafts, proposals and what a person decided about them', () => {
    const silent = examples.filter((event) => toContract(event) === null);
    expect(silent.map(({ type }) => type)).toEqual([
      'DirectiveDrafted',
      'DirectiveDraftRevised',
      'AliasDefined',
      'ObligationProposed',
      'ObligationConfirmed',
      'ObligationRejected',
      'AnchorAdded',
      'ObligationSourceAdded',
      'PeriodEvidenceRecorded',
      'AssignmentClosureNoted',
      'NumberClaimed',
      'NumberReleased',
    ]);
  });
});
