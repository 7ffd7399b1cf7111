import { civilDateOf } from '@chidao/calendar';
import type { Register } from '@chidao/register';
import type { KnownDuty, ResolvedRoute } from '@chidao/reporting-domain';
import { acceptingRoute } from '@chidao/reporting-domain';
import type { ObligationCopy } from './lookups/obligations.js';

const NOWHERE: ResolvedRoute = { destination: null, consolidator: null };

const only = (agencies: readonly string[]): string | null => (agencies.length === 1 ? (agencies[0] ?? null) : null);

/** The register's understanding of words on a day, else how they were understood when the obligation was assigned. */
const meaningIn =
  (register: Register, { issuer, keeper, resolved }: ObligationCopy, on: string) =>
  async (text: string | null): Promise<string | null> => {
    if (text === null) return null;
    const today = await register.resolveExpression(text, { issuer, place: issuer ?? keeper, on });
    const isUnderstood = today.agencies.length > 0 && today.unresolved.length === 0;
    const told = resolved.find(({ expression }) => expression === text);
    return only(isUnderstood ? today.agencies : (told?.agencies ?? []));
  };

/**
 * The register understands the words as of the day; names that the directive itself defines are understood as they were when
 * its obligation was assigned. Words that mean nobody, or several agencies, are left to a person.
 */
export const routeResolver =
  (register: Register, obligationOf: (id: string) => Promise<ObligationCopy | null>) =>
  async (duty: KnownDuty, instant: string): Promise<ResolvedRoute> => {
    const route = acceptingRoute(duty);
    const copy = await obligationOf(duty.obligation);
    if (!route || !copy) return NOWHERE;
    const meaningOf = meaningIn(register, copy, civilDateOf(instant));
    return { destination: await meaningOf(route.destination), consolidator: await meaningOf(route.consolidator) };
  };
