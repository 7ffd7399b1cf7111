import { civilDateOf } from '@chidao/calendar';
import { partsOf } from '@chidao/event-store';
import { refuseIf } from '@chidao/kernel';
import type { SubmitReport } from '@chidao/reporting-domain';
import { signingFacts } from '@chidao/register';
import { answerableOf } from '@chidao/reporting-domain';
import type { FactsFor } from '@chidao/service';
import type { ReportingContext } from '../reporting.context.js';

/** The occurrences answered, and whose signature counts that day. A person submits only what was drafted. */
export const submitReportFacts =
  (context: ReportingContext): FactsFor =>
  async ({ stream, input, context: { at, actor } }) => {
    const { satisfies, signed, agency } = input as SubmitReport['input'];
    const report = await context.report(partsOf(stream).id);
    refuseIf(actor.kind === 'person' && report.status === 'None', 'NOT_FOUND');
    const states = await Promise.all(satisfies.map(({ occurrence }) => context.occurrence(occurrence)));
    const facts: SubmitReport['facts'] = {
      occurrences: states.map(answerableOf).filter((found) => found !== null),
      ...(await signingFacts(context.register, agency, signed?.signer ?? null, civilDateOf(at))),
    };
    return { facts };
  };
