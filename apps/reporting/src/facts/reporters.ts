import { civilDateOf } from '@chidao/calendar';
import type { CommandContext } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';
import type { Register } from '@chidao/register';
import type { Reporter, Source } from '@chidao/reporting-domain';
import { issuersOf } from '@chidao/reporting-domain';
import type { ReportingContext } from '../reporting.context.js';

/** Whether the agency is in the register on that day. */
export const existsOn = async (register: Register, agency: string, on: string): Promise<boolean> => {
  const found = await register.agency(agency);
  return found !== null && found.effectiveOn <= on && (found.until === null || on <= found.until);
};

/** Agencies are those of the issue date where the text speaks, and those of today where a person does. */
export const dayOf = ({ actor, at }: CommandContext, issueDate: string | null): string =>
  actor.kind === 'policy' && issueDate !== null ? issueDate : civilDateOf(at);

/** The issuers among the sources that the agency is subordinate to on that day. */
const subordinationOf = async (
  { register }: ReportingContext,
  agency: string,
  { sources, on }: { readonly sources: readonly Source[]; readonly on: string },
): Promise<readonly string[]> => {
  const above = await register.ancestorsOf(agency, on);
  return issuersOf(sources).filter((issuer) => above.includes(issuer));
};

/** The agencies as reporters; refuses with `ORG_UNIT_NOT_VALID` where one is not in the register that day. */
export const reportersFrom = (
  context: ReportingContext,
  agencies: readonly string[],
  sourced: { readonly sources: readonly Source[]; readonly on: string },
): Promise<readonly Omit<Reporter, 'since'>[]> =>
  Promise.all(
    agencies.map(async (agency) => {
      if (!(await existsOn(context.register, agency, sourced.on))) return refuse('ORG_UNIT_NOT_VALID', { agency });
      return { agency, subordinateTo: await subordinationOf(context, agency, sourced) };
    }),
  );
