import type { BlobRef, Command, CommandRule, Signed } from '@chidao/kernel';
import { actsFor, byPolicy, refuseIf } from '@chidao/kernel';
import type { SigningFacts } from '@chidao/timeliness';
import { signedByHead } from '@chidao/timeliness';
import type { OccurrenceFacts } from './answerable.js';
import { answered, destinationsOf, refuseUnanswerable } from './answerable.js';
import type { Answer, ReportEvent, ReportSubmitted } from './report.events.js';
import type { ReportState } from './report.state.js';

/** The agency hands a version in, signed by its head or a deputy, for one occurrence or several (lồng ghép). */
export type SubmitReport = Command<
  'SubmitReport',
  {
    readonly report: string;
    readonly agency: string;
    readonly text: BlobRef | null;
    readonly signed: Signed | null;
    readonly satisfies: readonly Answer[];
    /** Only from `ConsolidationSent`: which consolidation this is, and who made it. */
    readonly consolidation: { readonly id: string; readonly makers: readonly string[] } | null;
  },
  SigningFacts & {
    /** The occurrences answered, read from their own streams, in the order of `satisfies`. */
    readonly occurrences: readonly OccurrenceFacts[];
  }
>;

const makersOf = ({ context, input }: SubmitReport, signer: string | null): readonly string[] => {
  const actor = context.actor.kind === 'person' ? context.actor.id : null;
  const makers = [actor, signer, ...(input.consolidation?.makers ?? [])];
  return [...new Set(makers.filter((maker) => maker !== null))].sort();
};

/** The signature on a consolidation was looked at when it was sent. */
const signatureOf = ({ input: { signed, consolidation }, facts }: SubmitReport): Signed =>
  signed && consolidation ? signed : signedByHead(signed, facts, 'SIGNED_DOCUMENT_REQUIRED');

const agencyOf = (state: ReportState, input: SubmitReport['input']): string =>
  state.status === 'None' ? input.agency : state.agency;

export const submitReport: CommandRule<SubmitReport, ReportState, ReportEvent> = {
  who: ({ context, input }, state) => byPolicy(context) ?? actsFor(context, agencyOf(state, input)),
  decide: (command, state): readonly ReportSubmitted[] => {
    const { input, facts } = command;
    const { report, agency, text, consolidation } = input;
    refuseIf(agency !== agencyOf(state, input), 'INPUT_INVALID', { field: 'agency' });
    const signed = signatureOf(command);
    refuseUnanswerable(agency, input.satisfies, facts.occurrences, state);
    const version = state.status === 'Submitted' ? state.version + 1 : 1;
    const data = { report, agency, version, text, signed, makers: makersOf(command, signed.signer) };
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
