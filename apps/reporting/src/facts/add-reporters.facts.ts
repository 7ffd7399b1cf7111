import { partsOf } from '@chidao/event-store';
import type { AddReporters } from '@chidao/reporting-domain';
import type { FactsFor } from '@chidao/service';
import type { ReportingContext } from '../reporting.context.js';
import { dayOf, reportersFrom } from './reporters.js';

/** The agencies, with the issuers that each is subordinate to. */
export const addReportersFacts =
  (context: ReportingContext): FactsFor =>
  async ({ stream, input, context: command }) => {
    const duty = await context.duty(partsOf(stream).id);
    if (duty.status === 'None') return { facts: { reporters: [] } };
    const sourced = { sources: duty.sources, on: dayOf(command, duty.issueDate) };
    const reporters = await reportersFrom(context, (input as AddReporters['input']).reporters, sourced);
    return { facts: { reporters } satisfies AddReporters['facts'] };
  };
