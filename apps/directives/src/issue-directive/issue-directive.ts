import type { DirectiveState, IssueDirective, NumberAddress } from '@chidao/directives-domain';
import type { Handled, HandleOptions } from '@chidao/event-store';
import { derivedId, partsOf, streamOf } from '@chidao/event-store';
import type { CommandContext } from '@chidao/kernel';
import type { Service } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';

/** Injection token of `IssueDirectiveUse`. */
export const ISSUE_DIRECTIVE = 'directives:issue-directive';

export interface IssueRequest {
  readonly stream: string;
  readonly input: Omit<IssueDirective['input'], 'signing'>;
  readonly context: CommandContext;
  readonly options: HandleOptions;
}

export type IssueDirectiveUse = (request: IssueRequest) => Promise<Handled<unknown>>;

type NaturalKey = Omit<NumberAddress, 'directive'>;

/** Stream of a number: issuer, year, symbol or type, ordinal (lifecycle §2.2). Leading zeros do not make another number. */
export const numberStream = ({ issuer, year, symbol, ordinal }: NaturalKey): string =>
  streamOf('number', derivedId('number', issuer, year, symbol, String(Number(ordinal))));

const numberOf = (state: DirectiveState, { ordinal, issueDate }: IssueRequest['input']): NumberAddress | null => {
  if (state.status !== 'Draft' || state.issuer === null || issueDate === null) return null;
  const symbol = state.header.number.symbol ?? state.header.documentType;
  return { issuer: state.issuer, year: issueDate.slice(0, 4), symbol, ordinal, directive: state.directive };
};

/**
 * Decides, then claims the number, then appends: a refused command claims nothing, and a number claimed before a crash
 * stays that draft's until it is issued or released.
 */
export const issueDirectiveUse =
  (service: Service, context: DirectivesContext): IssueDirectiveUse =>
  async (request) => {
    const state = await context.directive(partsOf(request.stream).id);
    const signing = state.status === 'None' ? { capacities: [], position: null, name: null } : state.header.signing;
    const command = { ...request, type: 'IssueDirective', input: { ...request.input, signing } };
    const number = numberOf(state, request.input);
    if (number) {
      await service.send({ ...command, options: { ...request.options, dryRun: true } });
      const claim = { stream: numberStream(number), type: 'ClaimNumber', input: number };
      await service.send({ ...claim, context: request.context });
    }
    return service.send(command);
  };
