import type { DataOf } from '@chidao/contract';
import { obligationAssignedV1, obligationEndedV1 } from '@chidao/directives-contracts';
import { partsOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import type { Projection, View } from '@chidao/read-models';

type Assigned = DataOf<typeof obligationAssignedV1>;
type EndCause = DataOf<typeof obligationEndedV1>['cause'];

/** An obligation that was given to agencies: whose words it is in, and how its duties were understood. */
export interface ObligationCopy {
  readonly obligation: string;
  readonly issuer: string | null;
  readonly keeper: string;
  readonly setBy: string | null;
  readonly sources: Assigned['sources'];
  readonly resolved: Assigned['resolved'];
  readonly dutyKeys: readonly string[];
  readonly upstreamKeys: readonly string[];
  readonly ended: EndCause['kind'] | null;
}

export const obligationCopies: View<ObligationCopy> = { name: 'obligation-copies', fields: {} };

const assigned = (data: Assigned): ObligationCopy => ({
  obligation: data.obligation,
  issuer: data.issuer,
  keeper: data.keeper,
  setBy: data.setBy,
  sources: data.sources,
  resolved: data.resolved,
  dutyKeys: data.duties.map(({ key }) => key),
  upstreamKeys: data.upstreamKeys,
  ended: null,
});

const FOLLOWED: ReadonlySet<string> = new Set([obligationAssignedV1.type, obligationEndedV1.type]);

/** Obligations that were assigned; what is only proposed or confirmed is not known here. */
export const obligationCopiesLookup: Projection<PublicMessage, ObligationCopy> = {
  view: obligationCopies,
  idsOf: ({ stream, type }) => (FOLLOWED.has(type) ? [partsOf(stream).id] : []),
  evolve: (copy, { type, data }) => {
    if (type === obligationAssignedV1.type) return assigned(data as Assigned);
    return copy && { ...copy, ended: (data as DataOf<typeof obligationEndedV1>).cause.kind };
  },
};
