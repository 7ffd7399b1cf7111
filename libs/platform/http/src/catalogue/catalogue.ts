import type { CatalogueEntry } from './catalogue-entry.js';
import { edgeTexts } from './edge.texts.js';
import { generalTexts } from './general.texts.js';
import { organisationTexts } from './organisation.texts.js';
import { ruleSetTexts } from './rule-set.texts.js';
import { directiveTexts } from './directive.texts.js';
import { obligationTexts } from './obligation.texts.js';
import { assignmentTexts } from './assignment.texts.js';
import { reportingTexts } from './reporting.texts.js';
import { consolidationTexts } from './consolidation.texts.js';
import { notificationTexts } from './notification.texts.js';

/** Every code that an answer can carry. */
export const catalogue: Readonly<Record<string, CatalogueEntry>> = {
  ...edgeTexts,
  ...generalTexts,
  ...organisationTexts,
  ...ruleSetTexts,
  ...directiveTexts,
  ...obligationTexts,
  ...assignmentTexts,
  ...reportingTexts,
  ...consolidationTexts,
  ...notificationTexts,
};

const UNNAMED: CatalogueEntry = {
  status: 409,
  vi: { title: 'Yêu cầu bị từ chối', detail: 'Trạng thái hiện tại không cho phép thao tác này.' },
  en: { title: 'Refused', detail: 'The present state does not allow this.' },
};

/** The texts of a code; a refusal without texts of its own is still answered as one. */
export const entryOf = (code: string): CatalogueEntry =>
  Object.hasOwn(catalogue, code) ? (catalogue[code] ?? UNNAMED) : UNNAMED;
