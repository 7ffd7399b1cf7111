import type { DefineReportDuty } from '@chidao/reporting-domain';
import type { FactsFor } from '@chidao/service';
import { directiveCopies } from '../lookups/directives.js';
import type { ObligationCopy } from '../lookups/obligations.js';
import type { ReportingContext } from '../reporting.context.js';
import { dayOf, reportersFrom } from './reporters.js';

type Facts = DefineReportDuty['facts'];

const NOT_YET: Facts = { obligationConfirmed: false, sources: [], setBy: null, issueDate: null, reporters: [] };

/** The earliest day of the directives: phrases that count from the issue date count from it. */
const issueDateOf = async ({ readModels }: ReportingContext, { sources }: ObligationCopy): Promise<string | null> => {
  const ids = sources.map(({ directive }) => directive);
  const days = (await readModels.load(directiveCopies, ids)).map(({ document }) => document?.issueDate ?? null);
  return days.filter((day) => day !== null).sort()[0] ?? null;
};

/** Who ordered the reports and when; which of the reporters are subordinate to the issuer. */
export const defineReportDutyFacts =
  (context: ReportingContext): FactsFor =>
  async ({ input, context: command }) => {
    const { obligation, reporters } = input as DefineReportDuty['input'];
    const copy = await context.obligation(obligation);
    if (!copy) return { facts: NOT_YET };
    const { sources, setBy } = copy;
    const issueDate = await issueDateOf(context, copy);
    const sourced = { sources, on: dayOf(command, issueDate) };
    const facts: Facts = {
      obligationConfirmed: true,
      ...{ sources, setBy, issueDate },
      reporters: await reportersFrom(context, reporters, sourced),
    };
    return { facts };
  };
