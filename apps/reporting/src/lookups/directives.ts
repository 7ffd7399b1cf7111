import type { DataOf } from '@chidao/contract';
import { directiveIssuedV1, directiveRegisteredV1 } from '@chidao/directives-contracts';
import { partsOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import type { Projection, View } from '@chidao/read-models';

/** A directive in force, as far as this service asks about it. */
export interface DirectiveCopy {
  /** Issue date, or the reference date that stands for it. */
  readonly issueDate: string | null;
}

export const directiveCopies: View<DirectiveCopy> = { name: 'directive-copies', fields: {} };

const FOLLOWED: ReadonlySet<string> = new Set([directiveIssuedV1.type, directiveRegisteredV1.type]);

/** Directives that were issued or registered. */
export const directiveCopiesLookup: Projection<PublicMessage, DirectiveCopy> = {
  view: directiveCopies,
  idsOf: ({ stream, type }) => (FOLLOWED.has(type) ? [partsOf(stream).id] : []),
  evolve: (_, { type, data }) => {
    if (type === directiveIssuedV1.type) return { issueDate: (data as DataOf<typeof directiveIssuedV1>).issueDate };
    return { issueDate: (data as DataOf<typeof directiveRegisteredV1>).referenceDate };
  },
};
