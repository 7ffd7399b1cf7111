import type { Standing } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';
import { failWith } from '../problem/problem.js';

/**
 * The standing that the request acts under. `Chidao-Agency` chooses among what the register gives and never adds to it;
 * it may be left out where there is only one.
 */
export const chooseStanding = (standings: readonly Standing[], wanted: string | undefined | null): Standing => {
  if (standings.length === 0) return failWith('ACCOUNT_NOT_REGISTERED');
  if (wanted === null) return ambiguous(standings);
  if (wanted !== undefined) {
    return standings.find(({ agency }) => agency === wanted) ?? refuse('CAPACITY_NOT_VALID');
  }
  const [only, another] = standings;
  return only && !another ? only : ambiguous(standings);
};

const ambiguous = (standings: readonly Standing[]): never =>
  failWith('AGENCY_REQUIRED', { facts: { agencies: standings.map(({ agency }) => agency) } });
