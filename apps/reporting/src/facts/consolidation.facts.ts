import { derivedId, partsOf } from '@chidao/event-store';
import { putText } from '@chidao/blobs';
import { refuse } from '@chidao/kernel';
import type {
  ConsolidationSetting,
  DraftConsolidation,
  NoteContributionExpected,
  OpenConsolidation,
} from '@chidao/reporting-domain';
import {
  consolidationSettingOf,
  inputReferencesOf,
  isClosed,
  openingOf,
  tableInputsOf,
  tableOf,
} from '@chidao/reporting-domain';
import type { FactsFor } from '@chidao/service';
import type { ReportingContext } from '../reporting.context.js';

/** Everything that the duty says of the period. */
export const openConsolidationFacts =
  (context: ReportingContext): FactsFor =>
  async (request) => {
    const { duty: id, recurrence, period } = request.input as OpenConsolidation['input'];
    const { at } = request.context;
    const duty = await context.duty(id);
    if (duty.status === 'None') return refuse('NOT_FOUND');
    const { ruleSet, calendar, versions } = await context.rulesAt(at);
    const resolved = await context.routeAt(duty, at);
    const idOf = (key: readonly string[]): string => derivedId(...key);
    const facts = openingOf(duty, { recurrence, period }, { rules: { ruleSet, calendar }, resolved, idOf });
    return { facts, versions };
  };

/** Where a contribution belongs, as its occurrence knows it. */
export const contributionFacts =
  (context: ReportingContext): FactsFor =>
  async ({ input }) => {
    const state = await context.occurrence((input as NoteContributionExpected['input']).occurrence);
    const setting = state.status === 'None' ? null : consolidationSettingOf(state);
    return { facts: (setting ?? refuse('FOCAL_AGENCY_MISSING')) satisfies ConsolidationSetting };
  };

const NOT_CLOSED: DraftConsolidation['facts'] = { document: '', inputs: [] };

/** The table of what the closing fixed and what came late, stored before the decision names its hash. */
export const draftConsolidationFacts =
  (context: ReportingContext): FactsFor =>
  async ({ stream }) => {
    const state = await context.consolidation(partsOf(stream).id);
    if (!isClosed(state)) return { facts: NOT_CLOSED };
    const table = tableOf(state.opening?.contents ?? [], tableInputsOf(state));
    const document = await putText(context.blobs, JSON.stringify(table));
    return { facts: { document, inputs: inputReferencesOf(state) } satisfies DraftConsolidation['facts'] };
  };
