import { civilDateOf } from '@chidao/calendar';
import type { RegisterDirective } from '@chidao/directives-domain';
import type { FactsFor } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';

type Input = RegisterDirective['input'];

/** Drafts do not count: they are known to who writes them alone, and may never be issued. */
const isInForceElsewhere = async (context: DirectivesContext, { directive, text }: Input): Promise<boolean> => {
  const same = (await context.directivesWithText(text.ref)).filter((id) => id !== directive);
  const states = await Promise.all(same.map(context.directive));
  return states.some(({ status }) => status === 'InForce');
};

/** An issuer that nobody knows could never decide on the work. */
const isKnown = async ({ register }: DirectivesContext, input: Input, today: string): Promise<boolean> => {
  if (input.issuer === null) return true;
  const on = input.referenceDate?.date ?? input.issueDate ?? today;
  const found = await register.agency(input.issuer);
  return found !== null && found.effectiveOn <= on && (found.until === null || on <= found.until);
};

/** Whether the very same text is a directive already, and whether its issuer was an agency of the register on its day. */
export const registerDirectiveFacts =
  (context: DirectivesContext): FactsFor =>
  async (request) => {
    const input = request.input as Input;
    const duplicate = await isInForceElsewhere(context, input);
    const issuerKnown = await isKnown(context, input, civilDateOf(request.context.at));
    return { facts: { duplicate, issuerKnown } satisfies RegisterDirective['facts'] };
  };
