import { organisationContracts } from '@chidao/organisation-contracts';
import type { RecordedEvent } from '@chidao/kernel';
import { eventExamples } from '../test/event-examples.js';
import { toContract } from './to-contract.js';

const examples = Object.entries(eventExamples).flatMap(([category, events]) =>
  Object.entries(events).map(
    ([type, data]) =>
      ({ type, data, stream: `${category}-1`, about: { agencies: ['agency-a'] } }) as unknown as RecordedEvent,
  ),
);
const published = examples.filter((event) => toContract(event) !== null);

describe('what the organisation publishes', () => {
  it.each(published)('$stream $type has exactly the fields of its contract', (event) => {
    const message = toContract(event);
    const contract = organisationContracts.find(({ type }) => type === message?.type);
    expect(contract?.schema.strict().parse(message?.data)).toEqual(message?.data);
  });

  it('is every contract of this context', () => {
    expect(published.map((event) => toContract(event)?.type).sort()).toEqual(
      organisationContracts.map(({ type }) => type).sort(),
    );
  });

  it('is nothing of a rule set in preparation', () => {
    const silent = examples.filter((event) => toContract(event) === null);
    expect(silent.map(({ type }) => type)).toEqual(['RuleSetDrafted', 'RuleSetSigned']);
  });
});
