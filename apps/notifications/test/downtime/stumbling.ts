import { refuse } from '@chidao/kernel';
import type { FactsFor } from '@chidao/service';
import type { Variant } from '../office.js';

/** Each nth command that a policy sends fails the first time, so that its reaction breaks off among its commands. */
const failingEach = (nth: number, code: string) => {
  const seen = new Set<string>();
  return (facts: FactsFor): FactsFor =>
    (request) => {
      const { actor, commandId } = request.context;
      if (actor.kind !== 'policy' || seen.has(commandId)) return facts(request);
      return seen.add(commandId).size % nth === 0 ? refuse(code) : facts(request);
    };
};

/** Stumbles over commands that policies send; what the code says decides whether it comes back to them. */
export const stumbling =
  (nth: number, code: string): Variant =>
  (definition) => {
    const failing = failingEach(nth, code);
    const facts = Object.entries(definition.facts).map(([type, look]) => [type, failing(look)] as const);
    return { ...definition, facts: Object.fromEntries(facts) };
  };
