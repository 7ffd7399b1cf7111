import type { DirectiveState, ResolvedActors } from '@chidao/directives-domain';
import type { DirectivesContext } from '../directives.context.js';

type InForce = Extract<DirectiveState, { readonly status: 'InForce' }>;

/** Expressions of a directive in force as agencies of its reference date; what nobody can resolve stays unresolved. */
export const resolveActors = async (
  { register }: DirectivesContext,
  state: InForce,
  expressions: readonly string[],
): Promise<readonly ResolvedActors[]> => {
  const aliases = state.aliases.filter(({ of }) => of === 'actors');
  const { issuer, keeper: place, referenceDate: on } = state;
  const around = { issuer, place, on, aliases };
  return Promise.all(
    expressions.map(async (expression) => {
      const { agencies, unresolved } = await register.resolveExpression(expression, around);
      return { expression, agencies, unresolved: unresolved.length > 0 };
    }),
  );
};
