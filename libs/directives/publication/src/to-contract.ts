import { directiveIssuedV1, directiveRegisteredV1, recipientsResolvedV1 } from '@chidao/directives-contracts';
import type { ToContract } from '@chidao/kernel';
import { publishBy } from '@chidao/kernel';
import { directiveIssued } from './directive-issued.js';
import { directiveRegistered } from './directive-registered.js';
import { recipientsResolved } from './recipients-resolved.js';

/** What of this context is public. Drafts and proposals never are (lifecycle §16). */
export const toContract: ToContract = publishBy({
  'directive/DirectiveIssued': [directiveIssuedV1.type, directiveIssued],
  'directive/DirectiveRegistered': [directiveRegisteredV1.type, directiveRegistered],
  'directive/RecipientsResolved': [recipientsResolvedV1.type, recipientsResolved],
});
