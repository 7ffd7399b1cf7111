import { headerBlock } from './header-block.js';
import { inferredIssuerRules } from './inferred.js';
import { pageMetadata } from './page-metadata.js';
import { repeatedIssuer, titleIssuer } from './named-later.js';

export const issuerRules = [headerBlock, titleIssuer, repeatedIssuer, pageMetadata, ...inferredIssuerRules];
