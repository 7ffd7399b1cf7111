import type { HeaderLineRule, HeaderSoFar } from '../../header/header-part.js';
import type { Line } from '../../lines/line.js';
import { typeTitleOf } from '../../header/type-title.js';
import { startsWithIssuerHead } from '../../lexicon/units.js';
import { isMotto, isPartyTitle, isStateTitle } from '../../slices/title-lines.js';
import { isCapitals, startsLower } from '../../text/letters.js';

const NUMBER =
  /^(?:\* ?)?(s ?o|luat so|so hieu) ?[:.;]? ?[^ ]{0,14} ?[/-]|^so ?[:.;] ?\S{0,20}$|^so ?[:.;]? ?[^ ]{0,12} ?\/ ?\d{4} ?\/|^so ?[:.]? ?\.{2,}|^s ?o ?[:.] ?[^/]{0,12}\/ ?[a-z]{2,10}-[a-z]{2,}/;
const TYPED_NUMBER = /^(?:[a-z]{2,8} ){1,3}so ?[:.]? ?\d{0,5} ?(?:\/ ?\d{4})? ?\/ ?\S{2,24}$/;
const BARE_SYMBOL = /^\d{0,5} ?(\/\d{4})? ?\/ ?[A-ZĐ][A-Za-zĐđ0-9]{1,9}(-[A-Za-zĐđ0-9&]{1,12}){0,3}$/;
const DATELINE =
  /(?:, ?|^)(?:(?:hoi|luc) \d{1,2} ?(?:gio|h|g)(?: ?\d{1,2})?(?: ?(?:phut|p))?,? )?(?:ngay|nga y)(?: m[uo]ng)?[ .…_\dlio]{0,12}(?:thang|[/-])|, ?(?:\d{1,2} )?thang [\d ]{1,4}nam \d{4}/;
/** A place in capitalised words and a date, without a comma between them. */
const BARE_PLACE = /^(?:\p{Lu}[\p{L}.]{0,9}[ -]{1,3}){1,6}[nN]gày ?\d{1,2} ?(?:tháng|[/.-])/u;
const DATELINE_OPEN = /^.{2,30}, ?ngay( \d{1,2})?$/;
const PLACED_DATE = /^.{2,40}, ?(?:(?:hoi|luc) .{1,16} )?(ngay|nga y)/;
const DATELINE_TAIL = /^(\d{1,2} )?thang [ .\d]{0,6}nam \d{4}$|^nam \d{4}$|^(\d{1,2} )?thang$/;
const WEEKDAY = /^(thu (hai|ba|tu|nam|sau|bay)|chu nhat),? .{0,40}\d{4}/;
const SUBJECT = /^[("]?(v ?[/.] ?v\b|vv |ve ?viec\b|trich yeu\b)/;
const SESSION = /^(khoa|nhiem ky|ky hop|\(?ky hop|lan thu)\b/;
const DISPATCH = /^(hoa toc|thuong khan|khan|mat|toi mat|du thao|ban sao|sao y)\b.{0,30}$/;
const EFFECT = /^\(?(ban hanh )?kem theo\b/;
const CONNECTIVE = /(,| (ve|cua|va|cac|so|tai|theo|cho|voi|tren|trong|doi|den|thuc hien|ngay|de|nhan dan|viec|-))$/;

const PREPOSITION = /(,| (ve|cua|va|cac|tai|theo|cho|voi|tren|trong|doi voi|den|do|tu|la|de|nhung|hoac|bang|-))$/;

/** Whether a line of the body ends in the middle of a phrase. */
export const endsInPhrase = (folded: string): boolean => PREPOSITION.test(folded);

/** Whether the words of the line before cannot end there. */
export const isOpenEnded = (folded: string): boolean => CONNECTIVE.test(folded);

const lastFold = (before: HeaderSoFar): string => before.parts.at(-1)?.line.fold ?? '';

const hasDate = (line: Line): boolean =>
  DATELINE.test(line.fold) || BARE_PLACE.test(line.text) || DATELINE_OPEN.test(line.fold) || WEEKDAY.test(line.fold);

/** A cited document's day: in a subject without a place before it, or right below the title in small letters. */
const belongsToTitle = (line: Line, { last }: HeaderSoFar): boolean =>
  last === 'subject' ? !PLACED_DATE.test(line.fold) : last === 'typeTitle' && startsLower(line.text);

/** A place and a date, whole or broken over lines; inside a subject only when a place stands before it. */
const isDateline = (line: Line, before: HeaderSoFar): boolean => {
  if (line.text.length > 90 || typeTitleOf(line)) return false;
  if (belongsToTitle(line, before)) return false;
  return hasDate(line) || (before.last === 'dateline' && DATELINE_TAIL.test(line.fold));
};

const looksLikeNumber = (line: Line): boolean =>
  NUMBER.test(line.fold) || TYPED_NUMBER.test(line.fold) || BARE_SYMBOL.test(line.text);

/** The number, once; its label may stand alone on the line before. */
const isNumber = (line: Line, before: HeaderSoFar): boolean => {
  if (line.text.length > 80 || !looksLikeNumber(line)) return false;
  if (before.last === 'subject' && !line.gap && startsLower(line.text)) return false;
  return !before.seen.has('number') || (before.last === 'number' && /^so ?:?$/.test(lastFold(before)));
};

/** Second halves of words that wrapped in a title ("ĐỊA | BÀN", "VĂN | BẢN") and are spelt like a body's first word. */
const WRAPPED_WORD = /^(?:BÀN|BẢN|BÁN|SỐ|PHONG|BỔ|BỎ)(?!\p{L})/u;

/** Capitals before the title; after it only a body's name that the line before does not lead to. */
const isIssuer = (line: Line, before: HeaderSoFar): boolean => {
  if (!isCapitals(line.text) || (before.last === 'subject' && WRAPPED_WORD.test(line.text))) return false;
  if (!before.seen.has('typeTitle')) return true;
  return line.text.includes(' ') && startsWithIssuerHead(line.fold) && !isOpenEnded(lastFold(before));
};

/** A subject's last words may be a term ("nhiệm kỳ 2020 - 2022"); it is set below without a gap. */
const goesOnInSubject = (line: Line, before: HeaderSoFar): boolean =>
  before.last === 'subject' && !line.gap && startsLower(line.text);

const OPERATIVE =
  /^(?:ban ?hanh|quy dinh|phe duyet|sua doi|bo sung|bai bo|cong bo|thanh lap|dieu chinh|tang cuong|trien khai|phan cap|giao|kien toan)(?![a-z])/;

/** Below number and date without a title: what the lost title was about. */
const isUntitledSubject = (line: Line, before: HeaderSoFar): boolean =>
  isCapitals(line.text) &&
  line.text.length >= 20 &&
  OPERATIVE.test(line.fold) &&
  before.seen.has('number') &&
  before.seen.has('dateline') &&
  !before.seen.has('typeTitle');

/** In order: the first that holds names the line. A later rule for another layout is one more row. */
export const headerLineRules: readonly HeaderLineRule[] = [
  { part: 'stateTitle', test: (line) => isStateTitle(line.fold) && !isMotto(line.fold) && isCapitals(line.text) },
  { part: 'partyTitle', test: (line) => isPartyTitle(line.fold) },
  { part: 'motto', test: (line) => isMotto(line.fold) },
  { part: 'meta', test: (line) => line.text.length <= 120 && EFFECT.test(line.fold) },
  { part: 'dispatch', test: (line) => isCapitals(line.text) && DISPATCH.test(line.fold) },
  { part: 'dateline', test: isDateline },
  { part: 'number', test: isNumber },
  { part: 'subject', test: (line) => SUBJECT.test(line.fold) },
  { part: 'typeTitle', test: (line, before) => !before.seen.has('typeTitle') && typeTitleOf(line) !== null },
  {
    part: 'session',
    test: (line, before) => line.text.length <= 80 && SESSION.test(line.fold) && !goesOnInSubject(line, before),
  },
  { part: 'subject', test: isUntitledSubject },
  { part: 'issuer', test: isIssuer },
];
