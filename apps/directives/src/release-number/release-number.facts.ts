import type { DirectiveState, NumberState } from '@chidao/directives-domain';
import { numberDecider } from '@chidao/directives-domain';
import type { FactsFor } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';
import { numberStream } from '../issue-directive/issue-directive.js';

type InForce = Extract<DirectiveState, { readonly status: 'InForce' }>;
type Claimed = Extract<NumberState, { readonly status: 'Claimed' }>;

const issuedNumber = ({ issuer }: Claimed, { header, referenceDate }: InForce): string => {
  const { ordinal, symbol } = header.number;
  const year = referenceDate?.slice(0, 4) ?? '';
  return numberStream({ issuer, year, symbol: symbol ?? header.documentType, ordinal: ordinal ?? '' });
};

/** Whether the directive that holds the number was issued under it: after a failure it may have been issued under another. */
export const releaseNumberFacts =
  (context: DirectivesContext): FactsFor =>
  async ({ stream }) => {
    const number = await context.stateOf(numberDecider, stream);
    if (number.status === 'Free') return { facts: { issued: false } };
    const directive = await context.directive(number.directive);
    return { facts: { issued: directive.status === 'InForce' && issuedNumber(number, directive) === stream } };
  };
