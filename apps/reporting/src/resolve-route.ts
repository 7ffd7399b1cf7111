import { civilDateOf } from '@chidao/calendar';
import type { Register } from '@chidao/register';
import type { KnownDuty, ResolvedRoute } from '@chidao/reporting-domain';
import { acceptingRoute } from '@chidao/reporting-domain';
import type { ObligationCopy } from './lookups/obligations.js';

/**
 * The register understands the words as of the day; names that the directive itself defines are understood as they were when
 * its obligation was assigned. Words that mean nobody, or several agencies, are left to a person.
 */
export const routeResolver =
  (register: Register, obligationOf: (id: string) => Promise<ObligationCopy | null>) =>
  async (duty: KnownDuty, instant: string): Promise<ResolvedRoute> => {
    const route = acceptingRoute(duty);
    const copy = await obligationOf(duty.obligation);
    const issuer = copy?.issuer ?? null;
    const around = { issuer, place: issuer ?? copy?.keeper ?? null, on: civilDateOf(instant) };
    const meaningOf = async (text: string | null): Promise<string | null> => {
      if (text === null) return null;
      const today = await register.resolveExpression(text, around);
      const told = copy?.resolved.find(({ expression }) => expression === text)?.agencies ?? [];
      const agencies = today.agencies.length > 0 && today.unresolved.length === 0 ? today.agencies : told;
      return agencies.length === 1 ? (agencies[0] ?? null) : null;
    };
    return {
      destination: await meaningOf(route?.destination ?? null),
      consolidator: await meaningOf(route?.consolidator ?? null),
    };
  };
