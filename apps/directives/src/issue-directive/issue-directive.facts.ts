import type { IssueDirective } from '@chidao/directives-domain';
import { partsOf } from '@chidao/event-store';
import type { FactsFor } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';

/** The signer's post in the issuer on the issue date. */
export const issueDirectiveFacts =
  (context: DirectivesContext): FactsFor =>
  async ({ stream, input }) => {
    const { signed, issueDate } = input as IssueDirective['input'];
    const signer = signed?.signer ?? null;
    const state = await context.directive(partsOf(stream).id);
    if (signer === null || issueDate === null || state.status === 'None' || state.issuer === null) {
      return { facts: { signerPost: null } satisfies IssueDirective['facts'] };
    }
    const signerPost = await context.register.postOf(signer, state.issuer, issueDate);
    return { facts: { signerPost } satisfies IssueDirective['facts'] };
  };
