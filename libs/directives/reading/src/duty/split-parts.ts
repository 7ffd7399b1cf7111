import { clausesOf, sentencesOf } from '../language/sentences.js';
import { readDeadlineSince } from '../deadline/read-deadline.js';
import type { Actor, DeadlinePhrase } from '../model/obligation.js';
import type { NoObligation, NotUnderstood } from '../model/read-directive.js';
import { actorListAt } from '../language/actor-list.js';
import { attributeOf } from '../rules/attribute/rules.js';
import { UNKNOWN_VERB } from '../rules/order/actor-first.js';
import { coreStarts } from '../rules/order/adverbial.js';
import { coordinatingIn } from '../order/coordinating.js';
import type { Order } from '../order/order.js';
import { readOrder } from '../order/read-order.js';
import { modalVerbs } from '../rules/order/modal-verbs.js';
import { silenceOf } from '../rules/silent/rules.js';
import { cut, excerpt, join, sourceOf, type Prose } from '../text/prose.js';
import { actorsOf, inherited } from './actors.js';
import type { DutyContext } from './context.js';
import { listedWork, orderOf, reportOnly } from './implied-orders.js';
import type { Part } from './part.js';

export interface Split {
  readonly parts: readonly Part[];
  readonly silent: readonly NoObligation[];
  readonly unread: readonly NotUnderstood[];
}

/** Clauses that only say how, or go on with the clause before. */
const QUALITY =
  /^(?:gan ket|gan voi|qua do|tu do|trong do|nhat la|dac biet la|bao gom|cu the la|bao dam dung|dam bao dung)(?![a-z])/;
/** A sentence that only gives the time of the work before it. */
const TIME_OF = /^(?:thoi gian|thoi han|tien do|thoi diem|han)(?![a-z])/;
const MOST_PARTS = 60;
/** Rule of a bare order among aims. */
export const AFTER_PRINCIPLE = 'after-principle';

interface Progress {
  readonly parts: Part[];
  readonly silent: NoObligation[];
  readonly unread: NotUnderstood[];
  leads: readonly Actor[];
  named: boolean;
  /** Bodies of a principle: a bare order right after it is theirs, though hardly an order. */
  aside: readonly Actor[];
  deadline: DeadlinePhrase | null;
  group: number;
  newSentence: boolean;
}

/** Whether a bare piece of work counts as ordered here. */
const isOrdered = (order: Order, context: DutyContext, progress: Progress): boolean => {
  const listed = context.list || (context.measures && context.section === 'duties');
  return order.rule === UNKNOWN_VERB ? listed : order.leads.length > 0 || progress.named || listed;
};

const carries = (deadline: DeadlinePhrase | null): deadline is DeadlinePhrase =>
  deadline !== null &&
  (deadline.reading.kind === 'WINDOW' || (deadline.reading.kind === 'RECURRING' && deadline.reading.from !== null));

/** A sentence that only says where difficulties are reported belongs to the one before. */
const DIFFICULTY = /^(?:neu|trong qua trinh|qua trinh|khi)\b.{0,160}(?:kho khan|vuong mac|phat sinh)/;

const startsGroup = (progress: Progress, clause: Prose): boolean =>
  progress.named && !DIFFICULTY.test(clause.fold) && progress.newSentence;

const extendLast = (progress: Progress, clause: Prose): void => {
  const last = progress.parts.pop();
  if (last) progress.parts.push({ ...last, words: join([last.words, clause]) });
};

/** Bodies that the clause names become those of what follows in the item. */
const noteLeads = (progress: Progress, clause: Prose, own: readonly Actor[]): void => {
  if (own.length === 0) return;
  if (startsGroup(progress, clause)) progress.group += 1;
  progress.leads = own;
  progress.named = true;
};

const coordinatingOf = (clause: Prose, own: readonly Actor[], context: DutyContext): readonly Actor[] => {
  const found = actorsOf(context.source, coordinatingIn(clause)).filter(
    ({ name }) => !own.some((lead) => lead.name === name),
  );
  return found.length > 0 || own.length > 0 ? found : inherited(context.coordinating);
};

const addPart = (progress: Progress, clause: Prose, order: Order, context: DutyContext): void => {
  const own = actorsOf(context.source, order.leads);
  noteLeads(progress, clause, own);
  const above = order.rule === AFTER_PRINCIPLE ? progress.aside : progress.named ? progress.leads : context.leads;
  progress.parts.push({
    words: clause,
    work: cut(clause, order.workAt),
    rule: order.rule,
    confidence: order.confidence,
    modality: order.modality,
    leads: own.length > 0 ? own : inherited(above),
    named: own.length > 0,
    coordinating: coordinatingOf(clause, own, context),
    carriedDeadline: progress.deadline,
    group: progress.group,
  });
};

/** An order of nobody that could be found: a giving verb without bodies after it. */
const noteUnread = (progress: Progress, clause: Prose, context: DutyContext): void => {
  const [verb] = modalVerbs(clause);
  if (verb && verb.start <= 160)
    progress.unread.push({ ...excerpt(context.source, clause), reason: 'a giving verb, but no body that is given to' });
};

/** The clause as an order that counts here; else as a report that is owed; else nothing. */
const orderHere = (order: Order | null, clause: Prose, context: DutyContext, progress: Progress): Order | null =>
  order && isOrdered(order, context, progress)
    ? order
    : (reportOnly(clause, context) ??
      afterPrinciple(order, progress) ??
      (progress.parts.length === 0 ? listedWork(clause, context) : null));

/** "Các cơ quan phải bảo đảm … Thường xuyên kiểm tra, đôn đốc …": shown to a person, hardly an order. */
const afterPrinciple = (order: Order | null, { aside, newSentence }: Progress): Order | null =>
  order?.rule === 'imperative' && newSentence && aside.length > 0
    ? { ...order, rule: AFTER_PRINCIPLE, confidence: 0.35 }
    : null;

/** "Phê duyệt Kế hoạch …" of nobody is what the document itself does. */
const ENACTS = /^(?:nay )?(?:phe duyet|ban hanh kem theo|cong bo kem theo|thong qua)(?![a-z])/;

/** Why the clause obliges nobody; an order that names its bodies is never silenced. */
const silenceFor = (order: Order | null, clause: Prose, context: DutyContext): NoObligation['reason'] | null => {
  if (order?.rule === 'named-by-verb') return null;
  const enacts = order?.rule === 'imperative' && context.leads.length === 0 && ENACTS.test(clause.fold);
  return enacts ? 'boilerplate' : silenceOf(clause.fold);
};

/** Words without an order of their own: part of the clause before, or noted as not understood. */
const readRest = (progress: Progress, clause: Prose, context: DutyContext, first: boolean): void => {
  const belongs = progress.parts.length > 0 && (!first || TIME_OF.test(clause.fold));
  if (belongs) extendLast(progress, clause);
  else noteUnread(progress, clause, context);
};

/** More of the clause before: how, or by whom and when ("Đơn vị chủ trì: …"). */
const continuesLast = ({ fold }: Prose): boolean => QUALITY.test(fold) || attributeOf(fold) !== null;

const readClause = (progress: Progress, clause: Prose, context: DutyContext, first: boolean): void => {
  const order = orderOf(clause, context);
  const reason = silenceFor(order, clause, context);
  if (reason) {
    progress.aside = actorsOf(context.source, order?.leads ?? []);
    progress.silent.push({ ...excerpt(context.source, clause), reason, item: null });
    return;
  }
  if (progress.parts.length > 0 && continuesLast(clause)) return extendLast(progress, clause);
  const here = orderHere(order, clause, context, progress);
  if (here) addPart(progress, clause, here, context);
  else readRest(progress, clause, context, first);
};

/** "…, UBND cấp xã; doanh nghiệp … ban hành": a semicolon inside a list of bodies parts nothing. */
const wholeClauses = (sentence: Prose): readonly Prose[] => {
  const clauses: Prose[] = [];
  for (const clause of clausesOf(sentence)) {
    const last = clauses.at(-1);
    if (last && namesOnly(last)) clauses[clauses.length - 1] = join([last, clause]);
    else clauses.push(clause);
  }
  return clauses;
};

const namesOnly = (clause: Prose): boolean => {
  if (clause.text.length > 600) return false;
  const order = readOrder(clause);
  if (order && order.leads.length > 0) return /^[;,\s]*$/.test(clause.text.slice(order.workAt));
  return coreStarts(clause).some((start) => {
    const list = actorListAt(clause, start);
    return list !== null && /^[;,\s]*$/.test(clause.text.slice(list.end));
  });
};

/** The duties in a paragraph: one per clause that orders; what orders nothing joins the clause before or is silent. */
export const splitParts = (words: Prose, context: DutyContext): Split => {
  const progress: Progress = {
    parts: [],
    silent: [],
    unread: [],
    leads: [],
    named: false,
    aside: [],
    deadline: null,
    group: 0,
    newSentence: true,
  };
  for (const sentence of sentencesOf(words)) {
    if (progress.parts.length >= MOST_PARTS) {
      progress.unread.push({
        ...excerpt(context.source, sentence),
        reason: 'beyond the number of parts that are read',
      });
      break;
    }
    const deadline = readDeadlineSince(context.source, sentence, context.issued);
    if (carries(deadline) && deadline.range.start <= sourceOf(sentence, 0) + 2) progress.deadline = deadline;
    wholeClauses(sentence).forEach((clause, index) => {
      progress.newSentence = index === 0;
      readClause(progress, clause, context, index === 0);
    });
  }
  return { parts: progress.parts, silent: progress.silent, unread: progress.unread };
};
