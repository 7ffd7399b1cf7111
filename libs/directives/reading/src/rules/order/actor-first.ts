import { actorListAt, type ActorList } from '../../language/actor-list.js';
import { certainName } from '../../lexicon/certain-names.js';
import { headAt } from '../../language/actor-head.js';
import { nextPredicate, predicateAt } from '../../language/predicate.js';
import type { Order, OrderRule } from '../../order/order.js';
import type { Prose } from '../../text/prose.js';
import { coreStarts } from './adverbial.js';

const PERSONS = /^(?:cac )?(?:ong|ba|dong chi)(?: \(ba\)|, ba)?(?![a-z]) ?[,:]? ?(?=[a-z])/;
const TOLD = /^(?:,? ?(?:da|dang|vua|se|chi (?:xem xet|duoc|thuc hien|tiep nhan)|la mot|von|cung da)(?![a-z]))/;
const SUBJECT_ONLY =
  /^(?: ?(?:co the|can|phai|khong|thuong|cung|tich cuc|nghiem tuc|khan truong|chu dong|truc tiep|thong nhat|som|moi|, theo|, can cu|theo|can cu|trong|voi|qua|hang|dinh ky|truoc|tren co so|khi .{3,90}(?:co trach nhiem|phai|can))(?![a-z]))/;

/** "Ủy ban nhân dân các tỉnh có dự án đi qua …": what they have describes them. */
const HAVING = /^ ?(?:noi )?co (?!hieu luc|thong bao|cong van|van ban|to trinh|ket luan|bao cao|the\b)/;

const DESCRIBED_GROUP = /^(?:cac |uy ban |ubnd |chu tich|giam doc|thu truong)/;

const AFTER_NAME = /^ ?\([^)]{0,200}\)? ?:? ?|^ ?[:;] ?|^ ?, ?/;

/** The predicate after what describes a group ("có dự án đi qua"), -1 where there is none. */
const predicateAfterHaving = (prose: Prose, at: number): number => {
  const verb = nextPredicate(prose, at + 3, 60);
  return verb > 0 && !/[,;:.]/.test(prose.text.slice(at, verb)) ? verb : -1;
};

/** Without a predicate right there: after a description of the group, or at an adverb. */
const workLater = (prose: Prose, start: number, at: number): number => {
  const group = DESCRIBED_GROUP.test(prose.fold.slice(start, start + 14));
  const next = prose.text.charAt(at) === ' ' ? at + 1 : at;
  if (group && HAVING.test(prose.fold.slice(at, at + 24))) return predicateAfterHaving(prose, next);
  return SUBJECT_ONLY.test(prose.fold.slice(at, at + 130)) ? next : -1;
};

/** Where the work begins after the actors: at a colon, a predicate, or an adverb before one; -1 otherwise. */
const workAfter = (prose: Prose, start: number, end: number): number => {
  const at = end + (AFTER_NAME.exec(prose.fold.slice(end, end + 220))?.[0].length ?? 0);
  if (/: ?$/.test(prose.text.slice(end, at))) return at;
  const next = prose.text.charAt(at) === ' ' ? at + 1 : at;
  return predicateAt(prose, next) > 0 ? next : workLater(prose, start, at);
};

/** Words after a whole name that tell or describe rather than order. */
const NO_WORK =
  /^(?:la|da|dang|se|vua|co|duoc|do|cua|tai|o|tu|den|ve|de|va|hoac|voi|nhu|nhan|cho|hien|chua|cung|the|nay|bi|thi|so)(?![a-z])/;

/** "Sở Y tế kích hoạt …": a verb that no list holds, right after a name that is whole. */
const unknownWork = ({ text, fold: folded }: Prose, start: number, end: number): number => {
  const name = certainName(folded.slice(start, start + 70));
  const at = start + name + 1;
  const isWord = /^\p{Ll}{2,7} \p{L}{2,}/u.test(text.slice(at, at + 20)) && text.charAt(at - 1) === ' ';
  return name > 0 && (end === at || end === at - 1) && isWord && !NO_WORK.test(folded.slice(at)) ? at : -1;
};

/** Name of the rule by which a verb that no list holds is taken for work. */
export const UNKNOWN_VERB = 'actor-first-unknown-verb';

const unknownVerb = (sentence: Prose, start: number, list: ActorList): Order | null => {
  const last = list.actors.at(-1)?.prose.text ?? '';
  const from = Math.max(start, sentence.text.lastIndexOf(last, list.end));
  const workAt = unknownWork(sentence, from, list.end);
  if (workAt < 0) return null;
  return { rule: UNKNOWN_VERB, modality: null, leads: list.actors, workAt, confidence: 0.6 };
};

/** The bodies at `start` and their work; 'told' where it is said that they have done it. */
const orderAt = (sentence: Prose, start: number): Order | 'told' | null => {
  const persons = start + (PERSONS.exec(sentence.fold.slice(start, start + 24))?.[0].length ?? 0);
  const from = headAt(sentence, persons) > 0 ? persons : start;
  const list = actorListAt(sentence, from);
  if (!list) return null;
  if (TOLD.test(sentence.fold.slice(list.end, list.end + 12))) return 'told';
  const workAt = workAfter(sentence, from, list.end);
  if (workAt < 0) return unknownVerb(sentence, from, list);
  return { rule: 'actor-first', modality: null, leads: list.actors, workAt, confidence: 0.85 };
};

const HEADED = /^(?:trach nhiem|nhiem vu|phan cong nhiem vu|doi voi|ve phia)(?: (?:cua|cho|doi voi))? /;

/** "Trách nhiệm của Sở Y tế: hướng dẫn …": the bodies of a heading on the line of the work itself. */
const headedOrder = (sentence: Prose): Order | null => {
  const start = HEADED.exec(sentence.fold.slice(0, 40))?.[0].length ?? 0;
  const order = start > 0 ? orderAt(sentence, start) : null;
  return order && order !== 'told' && /: ?$/.test(sentence.text.slice(0, order.workAt)) ? order : null;
};

/** "Sở Nội vụ chủ trì …", "Các sở, ban, ngành: …": the bodies come first and the work follows. */
export const actorFirst: OrderRule = {
  name: 'actor-first',
  read: (sentence) => {
    for (const start of coreStarts(sentence)) {
      const order = orderAt(sentence, start);
      if (order) return order === 'told' ? null : order;
    }
    return headedOrder(sentence);
  },
};
