import { directiveIssuedV1 } from './directive-issued.v1.js';
import { directiveRegisteredV1 } from './directive-registered.v1.js';
import { recipientsResolvedV1 } from './recipients-resolved.v1.js';

export { directiveIssuedV1, directiveRegisteredV1, recipientsResolvedV1 };

/** Every public message of this context. */
export const directivesContracts = [directiveIssuedV1, directiveRegisteredV1, recipientsResolvedV1] as const;
