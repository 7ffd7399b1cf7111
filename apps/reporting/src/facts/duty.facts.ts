import { civilDateOf } from '@chidao/calendar';
import { partsOf } from '@chidao/event-store';
import type { AppointFocalAgency, LinkHostDuty, SetCutoffRule } from '@chidao/reporting-domain';
import { focalAgencyOf } from '@chidao/reporting-domain';
import type { FactsFor } from '@chidao/service';
import type { ReportingContext } from '../reporting.context.js';
import { existsOn } from './reporters.js';

/** Whether the agency named is in the register that day. */
export const appointFocalAgencyFacts =
  (context: ReportingContext): FactsFor =>
  async ({ input, context: { at } }) => {
    const { agency } = input as AppointFocalAgency['input'];
    const agencyExists = await existsOn(context.register, agency, civilDateOf(at));
    return { facts: { agencyExists } satisfies AppointFocalAgency['facts'] };
  };

/** Who collects the reports today: it may set the cut-off. */
export const setCutoffRuleFacts =
  (context: ReportingContext): FactsFor =>
  async ({ stream, context: { at } }) => {
    const duty = await context.duty(partsOf(stream).id);
    const focal = duty.status === 'None' ? null : focalAgencyOf(duty, await context.routeAt(duty, at));
    return { facts: { focalAgencies: focal === null ? [] : [focal] } satisfies SetCutoffRule['facts'] };
  };

const hostChain = async (context: ReportingContext, first: string): Promise<readonly string[]> => {
  const chain: string[] = [];
  for (let next: string | null = first; next !== null && !chain.includes(next);) {
    const duty = await context.duty(next);
    if (duty.status === 'None') break;
    chain.push(next);
    next = duty.host?.kind === 'duty' ? duty.host.duty : null;
  }
  return chain;
};

/** The host, its own host, and so on. */
export const linkHostDutyFacts =
  (context: ReportingContext): FactsFor =>
  async ({ input }) => {
    const { host } = input as LinkHostDuty['input'];
    const chain = host.kind === 'duty' ? await hostChain(context, host.duty) : [];
    return { facts: { hostChain: chain } satisfies LinkHostDuty['facts'] };
  };
