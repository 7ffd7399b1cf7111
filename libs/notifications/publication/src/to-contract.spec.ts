import type { RecordedEvent } from '@chidao/kernel';
import { notificationsContracts } from '@chidao/notifications-contracts';
import { eventExamples } from '../test/event-examples.js';
import { toContract } from './to-contract.js';

const recorded = (category: string, type: string, data: object): RecordedEvent =>
  ({ type, data, stream: `${category}-1`, about: { agencies: ['agency-a'] } }) as unknown as RecordedEvent;
const examples = Object.entries(eventExamples).flatMap(([category, events]) =>
  Object.entries(events).map(([type, data]) => recorded(category, type, data as object)),
);
const published = examples.filter((event) => toContract(event) !== null);
const publicData = (event: RecordedEvent): object => {
  const message = toContract(event);
  const contract = notificationsContracts.find(({ type }) => type === message?.type);
  return contract?.schema.parse(message?.data) ?? {};
};

describe('what notifications publish', () => {
  it.each(published)('$stream $type meets its contract', (event) => {
    expect(publicData(event)).toMatchObject({ about: { agencies: ['agency-a'] } });
  });

  it('is every contract of this context, named after its aggregate and event', () => {
    const types = published.map((event) => toContract(event)?.type);
    expect([...types].sort()).toEqual(notificationsContracts.map(({ type }) => type).sort());
    expect(types).toEqual(published.map(({ stream, type }) => `vn.chidao.${stream.slice(0, -2)}.${type}.v1`));
  });

  it('is nothing of plans, queueing and handing over', () => {
    const silent = examples.filter((event) => toContract(event) === null);
    expect(silent.map(({ type }) => type)).toEqual([
      'DeliveryQueued',
      'DeliverySent',
      'UrgePlanned',
      'UrgeRead',
      'UrgeDeliveryFailed',
    ]);
  });

  it('tells that something arrived, not who took it nor what a mail server said', () => {
    const confirmed = examples.find(({ type }) => type === 'DeliveryConfirmed');
    expect(confirmed && publicData(confirmed)).not.toHaveProperty('receipt');
    const failed = examples.find(({ type }) => type === 'DeliveryFailed');
    expect(failed && publicData(failed)).toMatchObject({ cause: { kind: 'refused' } });
    expect(JSON.stringify(failed && publicData(failed))).not.toContain('550');
  });
});
