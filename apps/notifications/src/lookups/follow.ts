import type { Contract, DataOf } from '@chidao/contract';
import { partsOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import type { Projection, View } from '@chidao/read-models';

/** What one kind of message makes of the document of its stream. */
export interface Step<Doc extends object> {
  readonly type: string;
  readonly fold: (document: Doc | null, message: PublicMessage) => Doc | null;
}

/** A message that begins the document, or says that there is none. */
export const begins = <C extends Contract, Doc extends object>(
  contract: C,
  fold: (data: DataOf<C>, message: PublicMessage) => Doc | null,
): Step<Doc> => ({ type: contract.type, fold: (_, message) => fold(message.data as DataOf<C>, message) });

/** A message that changes the document; without one it changes nothing. */
export const changes = <C extends Contract, Doc extends object>(
  contract: C,
  fold: (document: Doc, data: DataOf<C>, message: PublicMessage) => Doc,
): Step<Doc> => ({
  type: contract.type,
  fold: (document, message) => (document === null ? null : fold(document, message.data as DataOf<C>, message)),
});

/** A projection with one document per stream, whose id is the stream's. */
export const follow = <Doc extends object>(
  view: View<Doc>,
  steps: readonly Step<Doc>[],
): Projection<PublicMessage, Doc> => {
  const byType = new Map(steps.map((step) => [step.type, step]));
  return {
    view,
    idsOf: ({ type, stream }) => (byType.has(type) ? [partsOf(stream).id] : []),
    evolve: (document, message) => byType.get(message.type)?.fold(document, message) ?? document,
  };
};
