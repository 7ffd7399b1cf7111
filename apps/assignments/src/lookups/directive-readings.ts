import type { DataOf } from '@chidao/contract';
import { partsOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import { deliveryReadV1 } from '@chidao/notifications-contracts';
import type { Projection, ReadModelStore, View } from '@chidao/read-models';

/** A directive that somebody of an agency opened. */
export interface DirectiveReading {
  readonly directive: string;
  readonly agency: string;
}

const directiveReadings: View<DirectiveReading> = {
  name: 'directive-readings',
  fields: { directive: 'text', agency: 'text' },
};

const readingIn = ({ type, data }: PublicMessage): DirectiveReading | null => {
  if (type !== deliveryReadV1.type) return null;
  const { item, receiver } = data as DataOf<typeof deliveryReadV1>;
  return item.kind === 'directive' ? { directive: item.directive, agency: receiver.agency } : null;
};

/** Which agencies opened which directives: one document per delivery. */
export const directiveReadingsLookup: Projection<PublicMessage, DirectiveReading> = {
  view: directiveReadings,
  idsOf: (message) => (readingIn(message) ? [partsOf(message.stream).id] : []),
  evolve: (document, message) => readingIn(message) ?? document,
};

/** Whether somebody of the agency opened one of the directives. */
export const wasReadBy = async (
  store: Pick<ReadModelStore, 'find'>,
  agency: string,
  directives: readonly string[],
): Promise<boolean> => {
  const where = [
    { field: 'agency', is: agency },
    { field: 'directive', in: directives },
  ];
  return (await store.find(directiveReadings, { where, limit: 1 })).length > 0;
};
