import type { RecordPeriodEvidence } from '@chidao/directives-domain';
import { partsOf } from '@chidao/event-store';
import type { FactsFor } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';
import { dutyCopies } from '../lookups/duties.js';

/** The agencies that collect the reports of the obligation. */
export const recordPeriodEvidenceFacts =
  ({ readModels }: DirectivesContext): FactsFor =>
  async ({ stream }) => {
    const where = [{ field: 'obligation', is: partsOf(stream).id }];
    const duties = await readModels.find(dutyCopies, { where });
    const focalAgencies = duties.flatMap(({ document }) => document.focalAgencies);
    return { facts: { focalAgencies } satisfies RecordPeriodEvidence['facts'] };
  };
