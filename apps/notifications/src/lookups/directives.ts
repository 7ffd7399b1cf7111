import type { PublicMessage } from '@chidao/kernel';
import { directiveIssuedV1, directiveRegisteredV1 } from '@chidao/directives-contracts';
import type { Projection, View } from '@chidao/read-models';
import { begins, follow } from './follow.js';

/** What a directive is called in a message to its receivers. */
export interface DirectiveLabel {
  /** In its parts, each null where the paper leaves it blank. */
  readonly number: { readonly ordinal: string | null; readonly symbol: string | null };
  readonly date: string | null;
  readonly subject: string | null;
  /** The issuing agency, where it is one of the register. */
  readonly issuer: string | null;
  /** The issuer as written, where it is not. */
  readonly issuerName: string | null;
}

export const directiveLabels: View<DirectiveLabel> = { name: 'directive-labels', fields: {} };

/** Numbers and subjects of directives, from public messages. */
export const directiveLabelsLookup: Projection<PublicMessage, DirectiveLabel> = follow(directiveLabels, [
  begins(directiveIssuedV1, ({ number, issueDate, subject, issuer }): DirectiveLabel => ({
    number,
    date: issueDate,
    subject,
    issuer,
    issuerName: null,
  })),
  begins(directiveRegisteredV1, ({ number, issueDate, subject, issuer, issuerName }): DirectiveLabel => ({
    number,
    date: issueDate,
    subject,
    issuer,
    issuerName,
  })),
]);
