import type { KnownDelivery } from '@chidao/notifications-domain';
import { derivedId } from '@chidao/event-store';
import type { ReadModelStore } from '@chidao/read-models';
import { deliveryPlaces } from '../indexes/deliveries.js';

/** Deliveries to one person that go out in one mail. */
export interface Bundle {
  readonly digest: string;
  readonly person: string;
  readonly deliveries: readonly KnownDelivery[];
  /** It went out before, and nobody knows whether it arrived: it goes out again unchanged. */
  readonly repeated: boolean;
}

const MOST_DELIVERIES = 5_000;

const bundled = (key: string, deliveries: readonly KnownDelivery[]): Bundle => {
  const repeated = deliveries[0]?.digest ?? null;
  const ids = deliveries.map(({ delivery }) => delivery).toSorted();
  return {
    digest: repeated ?? derivedId('digest', ...ids),
    person: key.slice(key.indexOf('/') + 1),
    deliveries,
    repeated: repeated !== null,
  };
};

/** What is due to be mailed by `until`, one bundle per person; first the mails of unknown fate, each a bundle of its own. */
export const waitingMail = async (
  readModels: Pick<ReadModelStore, 'find'>,
  until: string,
): Promise<readonly Bundle[]> => {
  const query = { where: [{ field: 'dueAt', to: until }], sort: [{ field: 'dueAt' }], limit: MOST_DELIVERIES };
  const found = await readModels.find(deliveryPlaces, query);
  const byKey = new Map<string, KnownDelivery[]>();
  for (const { document } of found) {
    const { state } = document;
    if (state.status === 'None') continue;
    const key = `${state.digest ?? ''}/${state.receiver.person}`;
    byKey.set(key, [...(byKey.get(key) ?? []), state]);
  }
  const bundles = [...byKey].map(([key, deliveries]) => bundled(key, deliveries));
  return bundles.toSorted((one, other) => Number(other.repeated) - Number(one.repeated));
};

/** Whether the person got a mail since that instant. */
export const wasMailedSince = async (
  readModels: Pick<ReadModelStore, 'find'>,
  person: string,
  since: string,
): Promise<boolean> => {
  const where = [
    { field: 'person', is: person },
    { field: 'mailedAt', from: since },
  ];
  return (await readModels.find(deliveryPlaces, { where, limit: 1 })).length > 0;
};
