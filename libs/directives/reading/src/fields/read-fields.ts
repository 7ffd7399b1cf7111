import type { Reading } from '../model/excerpt.js';
import type { DirectiveNumber, DocumentType, Issuer, Layout, PartialDate } from '../model/header.js';
import { dateRules, pageDate } from '../rules/date/rules.js';
import { issuerRules } from '../rules/issuer/rules.js';
import { numberRules } from '../rules/number/rules.js';
import { placeRules } from '../rules/place/rules.js';
import { subjectRules } from '../rules/subject/rules.js';
import { typeRules } from '../rules/type/rules.js';
import type { Zones } from '../zones/zones.js';
import { firstReading, type Known } from './field-rule.js';

export interface Fields {
  readonly layout: Layout;
  readonly secondarySource: boolean;
  readonly type: Reading<DocumentType> | null;
  readonly number: Reading<DirectiveNumber> | null;
  readonly issuer: Reading<Issuer> | null;
  readonly place: Reading | null;
  readonly issueDate: Reading<PartialDate> | null;
  readonly publishedOn: Reading<PartialDate> | null;
  readonly subject: Reading | null;
}

const DOCUMENT_PARTS = new Set(['stateTitle', 'partyTitle', 'number', 'typeTitle', 'subject', 'session', 'issuer']);

const NAMES_DOCUMENT =
  /\b(?:ke hoach|cong dien|chi thi|quyet dinh|cong van|nghi quyet|chuong trinh|thong bao|huong dan|ket luan|van ban|to trinh|de an|quy che|ubnd|uy ban nhan dan|tinh uy|thu tuong|bo truong|so)\b/;
const PAGE_LINES = 60;

/** A page that tells of a document: none of the parts that a document has, but words that name one or its issuer. */
export const isPage = (zones: Zones): boolean =>
  zones.recipients.length === 0 &&
  !zones.header.some(({ part }) => DOCUMENT_PARTS.has(part)) &&
  zones.body.slice(0, PAGE_LINES).some((line) => NAMES_DOCUMENT.test(line.fold.slice(0, 2000)));

const layoutOf = (zones: Zones, number: DirectiveNumber | null): Layout => {
  if (isPage(zones)) return 'page';
  if (zones.header.some(({ part }) => part === 'partyTitle')) return 'party';
  if (zones.header.some(({ part }) => part === 'stateTitle')) return 'state';
  return number?.style ?? 'state';
};

/** Each field by its own list of rules, in the order in which one needs another. */
export const readFields = (zones: Zones): Fields => {
  const page = isPage(zones);
  const start: Known = { page, number: null, type: null, place: null };
  const number = firstReading(numberRules, zones, start);
  const withNumber = { ...start, number: number?.value ?? null };
  const type = firstReading(typeRules, zones, withNumber);
  const place = firstReading(placeRules, zones, withNumber);
  const known = { ...withNumber, type: type?.value ?? null, place: place?.value ?? null };
  return {
    layout: layoutOf(zones, known.number),
    secondarySource: page,
    type,
    number,
    issuer: firstReading(issuerRules, zones, known),
    place,
    issueDate: firstReading(dateRules, zones, known),
    publishedOn: page ? pageDate(zones) : null,
    subject: firstReading(subjectRules, zones, known),
  };
};
