import { civilDateOf } from '@chidao/calendar';
import { partsOf } from '@chidao/event-store';
import { signingFacts } from '@chidao/register';
import type { RequestExtension, SendConsolidation } from '@chidao/reporting-domain';
import type { FactsFor } from '@chidao/service';
import type { ReportingContext } from '../reporting.context.js';

/** The rules of the day, and whose signature a request of the agency may bear. */
export const requestExtensionFacts =
  (context: ReportingContext): FactsFor =>
  async ({ stream, input, context: { at } }) => {
    const { ruleSet, calendar, versions } = await context.rulesAt(at);
    const state = await context.occurrence(partsOf(stream).id);
    const agency = state.status === 'None' ? '' : state.agency;
    const { signed } = input as RequestExtension['input'];
    const signing = await signingFacts(context.register, agency, signed?.signer ?? null, civilDateOf(at));
    return { facts: { ruleSet, calendar, ...signing } satisfies RequestExtension['facts'], versions };
  };

/** The post of who signed the consolidation, where somebody is named. */
export const sendConsolidationFacts =
  (context: ReportingContext): FactsFor =>
  async ({ stream, input, context: { at } }) => {
    const state = await context.consolidation(partsOf(stream).id);
    const agency = state.status === 'None' ? '' : state.focalAgency;
    const { signed } = input as SendConsolidation['input'];
    const { signerPost } = await signingFacts(context.register, agency, signed?.signer ?? null, civilDateOf(at));
    return { facts: { signerPost } satisfies SendConsolidation['facts'] };
  };
