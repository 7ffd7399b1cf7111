import type { Command, CommandRule } from '@chidao/kernel';
import { actsFor, byPolicy, refuse, refuseIf } from '@chidao/kernel';
import type { OccurrenceFacts } from './answerable.js';
import { answered, destinationsOf, refuseUnanswerable } from './answerable.js';
import type { Answer, ReportEvent, ReportSubmitted } from './report.events.js';
import type { ReportState } from './report.state.js';

/** The agency hands a signed version in, for one occurrence or several (lồng ghép). */
export type SubmitReport = Command<
  'SubmitReport',
  {
    readonly report: string;
    readonly agency: string;
    readonly text: string | null;
    /** SHA-256 of the signed file. */
    readonly signedFile: string | null;
    readonly signer: string | null;
    readonly satisfies: readonly Answer[];
    /** Only from `ConsolidationSent`: which consolidation this is, and who made it. */
    readonly consolidation: { readonly id: string; readonly makers: readonly string[] } | null;
  },
  {
    /** The occurrences answered, read from their own streams, in the order of `satisfies`. */
    readonly occurrences: readonly OccurrenceFacts[];
    /** The signer's post in the agency that day; null where the register knows none. */
    readonly signerPost: 'head' | 'deputy' | null;
  }
>;

const makersOf = ({ context, input }: SubmitReport): readonly string[] => {
  const actor = context.actor.kind === 'person' ? context.actor.id : null;
  const makers = [actor, input.signer, ...(input.consolidation?.makers ?? [])];
  return [...new Set(makers.filter((maker) => maker !== null))].sort();
};

const agencyOf = (state: ReportState, input: SubmitReport['input']): string =>
  state.status === 'None' ? input.agency : state.agency;

export const submitReport: CommandRule<SubmitReport, ReportState, ReportEvent> = {
  who: ({ context, input }, state) => byPolicy(context) ?? actsFor(context, agencyOf(state, input)),
  decide: (command, state): readonly ReportSubmitted[] => {
    const { input, facts } = command;
    const { report, agency, text, signedFile, signer, consolidation } = input;
    refuseIf(agency !== agencyOf(state, input), 'INPUT_INVALID', { field: 'agency' });
    if (signedFile === null) return refuse('SIGNED_DOCUMENT_REQUIRED');
    refuseIf(consolidation === null && facts.signerPost === null, 'SIGNED_DOCUMENT_REQUIRED', { field: 'signer' });
    refuseUnanswerable(agency, input.satisfies, facts.occurrences, state);
    const version = state.status === 'Submitted' ? state.version + 1 : 1;
    const data = { report, agency, version, text, signedFile, signer, makers: makersOf(command) };
    const satisfies = input.satisfies.map((answer) => answered(answer, facts.occurrences));
    const destinations = destinationsOf(facts.occurrences);
    return [
      {
        type: 'ReportSubmitted',
        data: { ...data, satisfies, destinations, consolidation: consolidation?.id ?? null },
      },
    ];
  },
};
