import { derivedId, partsOf } from '@chidao/event-store';
import { putText } from '@chidao/blobs';
import { refuse } from '@chidao/kernel';
import type {
  ConsolidationSetting,
  DraftConsolidation,
  NoteContribution,
  NoteContributionExpected,
  OccurrenceState,
  OpenConsolidation,
} from '@chidao/reporting-domain';
import {
  consolidationSettingOf,
  inputReferencesOf,
  isClosed,
  linkedVersionOf,
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

const settingOf = (state: OccurrenceState): ConsolidationSetting =>
  (state.status === 'None' ? null : consolidationSettingOf(state)) ?? refuse('FOCAL_AGENCY_MISSING');

/** Where a contribution belongs, as its occurrence knows it. */
export const expectedContributionFacts =
  (context: ReportingContext): FactsFor =>
  async ({ input }) => {
    const state = await context.occurrence((input as NoteContributionExpected['input']).occurrence);
    return { facts: settingOf(state) };
  };

/** The same, and what the version says. */
export const contributionFacts =
  (context: ReportingContext): FactsFor =>
  async ({ input }) => {
    const news = input as NoteContribution['input'];
    const state = await context.occurrence(news.occurrence);
    const said = state.status === 'None' ? null : linkedVersionOf(state, news);
    const facts = { ...settingOf(state), ...(said ?? refuse('NO_REPORT_LINKED')) };
    return { facts: facts satisfies NoteContribution['facts'] };
  };

const NOT_CLOSED: DraftConsolidation['facts'] = { document: null, inputs: [] };

/** The table of what the closing fixed and what came late, stored before the decision names it. */
export const draftConsolidationFacts =
  (context: ReportingContext): FactsFor =>
  async ({ stream }) => {
    const state = await context.consolidation(partsOf(stream).id);
    if (!isClosed(state)) return { facts: NOT_CLOSED };
    const table = tableOf(state.opening?.contents ?? [], tableInputsOf(state));
    const document = await putText(context.blobs, JSON.stringify(table));
    return { facts: { document, inputs: inputReferencesOf(state) } satisfies DraftConsolidation['facts'] };
  };
