import { refuse } from '@chidao/kernel';
import type { FactsFor } from '@chidao/service';
import type { Variant } from '../office.js';

/** Each nth look for facts of such a command fails, so that a reaction breaks off somewhere among its commands. */
const failingEach =
  (nth: number, code: string) =>
  (facts: FactsFor): FactsFor => {
    let looks = 0;
    return (request) => {
      if (request.context.actor.kind !== 'policy') return facts(request);
      looks += 1;
      return looks % nth === 0 ? refuse(code) : facts(request);
    };
  };

/** Stumbles over commands that policies send; what the code says decides whether it comes back to them. */
export const stumbling =
  (nth: number, code: string): Variant =>
  (definition) => ({
    ...definition,
    facts: Object.fromEntries(
      Object.entries(definition.facts).map(([type, facts]) => [type, failingEach(nth, code)(facts)]),
    ),
  });
