import type { Order } from '../order/order.js';
import { readOrder } from '../order/read-order.js';
import { destinationAfter } from '../report/destination.js';
import { reportVerbs } from '../report/report-verbs.js';
import { silenceOf } from '../rules/silent/rules.js';
import type { Prose } from '../text/prose.js';
import type { DutyContext } from './context.js';
import { knownFirst } from './known-bodies.js';

/** "Kết quả thực hiện báo cáo về …": a report is owed although no sentence orders it of anybody. */
export const reportOnly = (clause: Prose, context: DutyContext): Order | null => {
  const verb = context.leads.length > 0 ? reportVerbs(clause).at(-1) : undefined;
  if (!verb || destinationAfter(clause, verb.end).to.length === 0 || silenceOf(clause.fold)) return null;
  return { rule: 'report-only', modality: null, leads: [], workAt: verb.start, confidence: 0.6 };
};

/** Below a heading that is a body each item is its work, whatever verb it begins with. */
export const listedWork = (clause: Prose, { list, leadsBy }: DutyContext): Order | null =>
  list && leadsBy === 'heading' && LISTED.test(clause.text) && !THING.test(clause.fold)
    ? { rule: 'listed-work', modality: null, leads: [], workAt: 0, confidence: 0.55 }
    : null;

/** Words that begin the name of a thing, not of work. */
const THING =
  /^(?:bao cao|cac|nhung|mot|moi|so|danh sach|ho so|to trinh|luat|nghi|quyet dinh|ke hoach|ty le|ti le|muc|doi voi|truong hop|thoi gian|noi dung|can bo|hoc sinh|nguoi|du thao|van ban)(?![a-z])/;

const LISTED = /^\p{Lu}\p{Ll}{1,6} \p{Ll}[\p{L} ,]{12,}/u;

/** Work of whoever leads: "a) Phân công lãnh đạo phụ trách …". */
const WITHIN = /^(?:phan cong|uy quyen)(?![a-z])/;

const givesWithin = ({ rule }: Order, { fold: folded }: Prose, { list, leads }: DutyContext): boolean =>
  rule === 'named-by-verb' && list && leads.length > 0 && WITHIN.test(folded);

/** By the forms of ordering; a body that the document is sent to is one although no form knows it. */
export const orderOf = (clause: Prose, context: DutyContext): Order | null => {
  const order = readOrder(clause);
  if (order && givesWithin(order, clause, context)) return { ...order, rule: 'imperative', leads: [], workAt: 0 };
  return order && order.leads.length > 0 ? order : (knownFirst(clause, context.names) ?? order);
};
