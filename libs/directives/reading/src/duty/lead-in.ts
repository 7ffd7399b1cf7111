import { headAt } from '../language/actor-head.js';
import { actorListAt } from '../language/actor-list.js';
import type { ActorSpan } from '../language/actor-span.js';
import { sentencesOf } from '../language/sentences.js';
import { predicateAt } from '../language/predicate.js';
import { coordinatingIn } from '../order/coordinating.js';
import type { Order } from '../order/order.js';
import { readOrder } from '../order/read-order.js';
import { destinationAfter } from '../report/destination.js';
import { reportVerbs } from '../report/report-verbs.js';
import { modalVerbs } from '../rules/order/modal-verbs.js';
import { sectionOf } from '../rules/section/rules.js';
import { startsUpper } from '../text/letters.js';
import { cut, trimmed, type Prose } from '../text/prose.js';
import { actorsOf } from './actors.js';
import type { DutyContext } from './context.js';
import { knownHeading } from './known-bodies.js';

const HEADED =
  /^(?:trach nhiem|nhiem vu|nhiem vu, quyen han|phan cong nhiem vu|doi voi|ve phia|trach nhiem thuc hien|giao nhiem vu|thuoc trach nhiem|giao)(?: cu the)?(?: (?:cua|cho|doi voi))? ?:? ?/;

/** What is approved below such words is the content of a decision, not an order. */
const APPROVES =
  /^(?:thong qua|phe duyet|phe chuan|ban hanh|quyet dinh|dieu chinh|nhat tri|sua doi|bo sung|bai bo)(?![a-z])/;

/** "2. Sở Nội vụ", "Điều 5. Trách nhiệm của Bộ Tài chính": a heading that is nothing but bodies. */
const headingActors = (words: Prose): readonly ActorSpan[] => {
  const clean = trimmed(words);
  const headed = HEADED.exec(clean.fold)?.[0].length ?? 0;
  for (const start of headed > 0 ? [headed, 0] : [0]) {
    if (headAt(clean, start) === 0) continue;
    const list = actorListAt(clean, start);
    if (list && clean.text.slice(list.end).replace(/[\s:;.,)]|\([^)]{0,120}\)?/g, '').length <= 2) return list.actors;
  }
  return plainHeading(clean, words);
};

/** Words of an order or of a clause: no heading that is only a name. */
const NO_NAME =
  /(?<![a-z])(?:co|trach nhiem|chu tri|phoi hop|thuc hien|to chuc|chi dao|tham muu|theo doi|huong dan|tang cuong|tiep tuc|can|phai|de|nham|theo|trong|khi|ve|da|duoc|sau|nhu sau)(?![a-z])/;
const LONGEST_NAME = 120;

/** "1. Cục Quản lý khám, chữa bệnh:": a name that holds commas or verbs, and nothing else up to the colon. */
const plainHeading = (clean: Prose, words: Prose): readonly ActorSpan[] => {
  if (!/:$/.test(words.text.trimEnd()) || clean.text.length > LONGEST_NAME || /[.;:(]/.test(clean.text)) return [];
  const head = headAt(clean, 0);
  if (head === 0 || !startsUpper(clean.text) || NO_NAME.test(clean.fold.slice(head))) return [];
  const marks = [...clean.text.matchAll(/, | và /g)].filter(
    ({ index, 0: mark }) =>
      headAt(clean, index + mark.length) > 0 && startsUpper(clean.text.slice(index + mark.length)),
  );
  const starts = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)];
  return starts.map((start, at) => {
    const prose = trimmed(cut(clean, start, marks[at]?.index));
    return { prose, name: prose.text };
  });
};

/** After bodies named first: what they are to do, not what the issuer itself does ("ban hành Kế hoạch … như sau:"). */
const LEADS_IN =
  /^(?:[, ]|co trach nhiem|chiu trach nhiem|chu tri|phoi hop|co nhiem vu|thuc hien|tap trung|can |phai |tang cuong|tiep tuc|chi dao|khan truong|chu dong|theo |trong |tuy |tren co so|can cu|nghiem tuc|to chuc thuc hien|$)/;

/** "Sở Nội vụ hướng dẫn các cơ quan, đơn vị … như sau:": whom a guidance or a notice speaks to. */
const guidedActors = (words: Prose): readonly ActorSpan[] => {
  if (!words.text.endsWith(':')) return [];
  for (const { index, 0: verb } of words.fold.matchAll(
    /\b(?:huong dan|thong bao(?: (?:den|toi|cho))?|luu y) (?=[a-z])/g,
  )) {
    const list = actorListAt(words, index + verb.length);
    if (list && predicateAt(words, words.fold.charAt(list.end) === ' ' ? list.end + 1 : list.end) > 0)
      return list.actors;
  }
  return [];
};

const orderedActors = (words: Prose): Order | null => {
  for (const sentence of sentencesOf(words).toReversed()) {
    const order = readOrder(sentence);
    if (order && order.leads.length > 0 && (order.modality || LEADS_IN.test(sentence.fold.slice(order.workAt))))
      return order;
  }
  return null;
};

/** What stands below inherits from the words that introduce it. */
export const leadInContext = (words: Prose, context: DutyContext): DutyContext => {
  const read = actorsContext(words, context);
  const verb = words.text.endsWith(':') ? reportVerbs(words).at(-1) : undefined;
  const destination = verb ? destinationAfter(words, verb.end) : null;
  return destination && destination.to.length > 0 ? { ...read, destination } : read;
};

const withHeading = (context: DutyContext, heading: readonly ActorSpan[]): DutyContext => ({
  ...context,
  section: 'duties',
  leads: actorsOf(context.source, heading),
  coordinating: [],
  list: true,
  leadsBy: 'heading',
});

const withOrder = (context: DutyContext, order: Order, words: Prose): DutyContext => ({
  ...context,
  section: 'duties',
  leads: actorsOf(context.source, order.leads),
  coordinating: actorsOf(context.source, coordinatingIn(words)),
  modality: order.modality ?? context.modality,
  list: true,
  leadsBy: order.modality ? 'preamble' : 'lead-in',
});

/** Words with a giving verb or "như sau" before the colon: what stands below is ordered, whatever they begin with. */
const OPENS = /(?:nhu sau|sau day|noi dung sau|nhiem vu sau|y kien|ket luan)(?: day)? ?:$/;

export const opensOrder = (words: Prose): boolean =>
  words.text.endsWith(':') && (modalVerbs(words).length > 0 || OPENS.test(words.fold));

/** By the bodies that the words name; null where they name none. */
const namedContext = (words: Prose, context: DutyContext): DutyContext | null => {
  const found = headingActors(words);
  const heading = found.length > 0 ? found : knownHeading(words, context.names);
  if (heading.length > 0) return withHeading(context, heading);
  const order = orderedActors(words);
  if (order) return withOrder(context, order, words);
  const guided = guidedActors(words);
  return guided.length > 0 ? { ...withHeading(context, guided), leadsBy: 'lead-in' } : null;
};

const actorsContext = (words: Prose, context: DutyContext): DutyContext => {
  const section = opensOrder(words) ? 'duties' : (sectionOf(words.fold) ?? context.section);
  if (APPROVES.test(words.fold)) return { ...context, section, measures: false, list: false };
  return (
    namedContext(words, context) ?? {
      ...context,
      section,
      list: section === 'duties' && (context.list || words.text.endsWith(':')),
    }
  );
};
