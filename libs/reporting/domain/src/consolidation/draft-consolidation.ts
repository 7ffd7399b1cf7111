import type { BlobRef, Command, CommandRule } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';
import type { Indicators } from '../indicator/content.js';
import { worksFor } from '../source/capacity.js';
import { contributorOf } from './close-consolidation.js';
import type { TableInput, Total } from './consolidation-table.js';
import { tableOf } from './consolidation-table.js';
import type { ConsolidationDrafted, ConsolidationEvent } from './consolidation.events.js';
import type { Closed, ConsolidationState } from './consolidation.state.js';
import { locationOf } from './consolidation.state.js';

type InputReference = ConsolidationDrafted['data']['inputs'][number];

/** The focal agency puts the table and the quoted texts together; also again, until it is approved. */
export type DraftConsolidation = Command<
  'DraftConsolidation',
  { readonly text: BlobRef | null },
  {
    /** The table made of these inputs; null where nothing can be drafted. */
    readonly document: BlobRef | null;
    readonly inputs: readonly InputReference[];
  }
>;

/** What goes into a draft now: the versions fixed at closing, and those added late. */
export const tableInputsOf = ({ included, late }: Closed): readonly TableInput[] => [
  ...included.map((contribution) => ({ ...contribution, late: false })),
  ...late.map((contribution) => ({ ...contribution, late: true })),
];

/** The same as the event names them. */
export const inputReferencesOf = (state: Closed): readonly InputReference[] => [
  ...state.included.map((contribution) => ({ ...contributorOf(contribution), late: false })),
  ...state.late.map((contribution) => ({ ...contributorOf(contribution), late: true })),
];

const valuesOf = (totals: readonly Total[]): Indicators =>
  Object.fromEntries(
    totals.flatMap(({ key, value, formula }) => (value === null || formula !== null ? [] : [[key, value]])),
  );

export const draftConsolidation: CommandRule<DraftConsolidation, ConsolidationState, ConsolidationEvent> = {
  who: ({ context }, state) => worksFor(context, state.status === 'None' ? null : state.focalAgency),
  decide: ({ input, facts }, state): readonly ConsolidationDrafted[] => {
    if (state.status === 'None') return refuse('NOT_FOUND');
    if (state.status !== 'Closed' && state.status !== 'Drafted') return refuse('CONSOLIDATION_NOT_CLOSED');
    const inputs = inputReferencesOf(state);
    const { document } = facts;
    const isAnother = JSON.stringify(facts.inputs) !== JSON.stringify(inputs);
    if (document === null || isAnother) return refuse('REVISION_CONFLICT', { field: 'inputs' });
    const totals = valuesOf(tableOf(state.opening?.contents ?? [], tableInputsOf(state)).totals);
    const data = { ...locationOf(state), document, text: input.text, inputs, totals };
    return [{ type: 'ConsolidationDrafted', data }];
  },
};
