import type { RegisterDirective } from '@chidao/directives-domain';
import type { FactsFor } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';

/** Another directive with the very same text: the only duplicate that can be seen where no natural key is known. */
export const registerDirectiveFacts =
  (context: DirectivesContext): FactsFor =>
  async ({ input }) => {
    const { directive, text } = input as RegisterDirective['input'];
    const same = await context.directivesWithText(text.ref);
    const duplicateOf = same.find((id) => id !== directive) ?? null;
    return { facts: { duplicateOf } satisfies RegisterDirective['facts'] };
  };
