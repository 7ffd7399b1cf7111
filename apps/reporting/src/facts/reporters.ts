import { refuse } from '@chidao/kernel';
import type { Reporter, Source } from '@chidao/reporting-domain';
import { issuersOf } from '@chidao/reporting-domain';
import type { ReportingContext } from '../reporting.context.js';

/** The issuers among the sources that the agency is subordinate to on that day. */
export const subordinationOf = async (
  { register }: ReportingContext,
  agency: string,
  { sources, on }: { readonly sources: readonly Source[]; readonly on: string },
): Promise<readonly string[]> => {
  const above = await register.ancestorsOf(agency, on);
  return issuersOf(sources).filter((issuer) => above.includes(issuer));
};

/** The agencies as reporters; refuses with `ORG_UNIT_NOT_VALID` where one is not in the register. */
export const reportersFrom = (
  context: ReportingContext,
  agencies: readonly string[],
  sourced: { readonly sources: readonly Source[]; readonly on: string },
): Promise<readonly Omit<Reporter, 'since'>[]> =>
  Promise.all(
    agencies.map(async (agency) => {
      if (!(await context.register.agency(agency))) return refuse('ORG_UNIT_NOT_VALID', { agency });
      return { agency, subordinateTo: await subordinationOf(context, agency, sourced) };
    }),
  );
