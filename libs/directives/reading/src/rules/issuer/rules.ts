import { headerBlock } from './header-block.js';
import { inferredIssuerRules } from './inferred.js';
import { repeatedIssuer, titleIssuer } from './named-later.js';

export const issuerRules = [headerBlock, titleIssuer, repeatedIssuer, ...inferredIssuerRules];
