import { actorListAt, type ActorList } from '../../language/actor-list.js';
import { headAt } from '../../language/actor-head.js';
import { phraseEnd } from '../../language/actor-phrase.js';
import { predicateAt } from '../../language/predicate.js';
import type { ActorSpan } from '../../language/actor-span.js';
import type { OrderRule } from '../../order/order.js';
import { cut, trimmed, type Prose } from '../../text/prose.js';
import { modalVerbs, type ModalVerb } from './modal-verbs.js';

const PERSONS = /^(?:cac )?(?:ong|ba|ong \(ba\)|ong, ba|dong chi)(?: \(ba\)|, ba)?(?![a-z]) ?[,:]? ?/;
const SKIPPED = 90;

/** "cho", ":" and a blank after the verb. */
const afterVerb = (prose: Prose, { end }: ModalVerb): number =>
  end + (/^ ?:? ?/.exec(prose.fold.slice(end, end + 3))?.[0].length ?? 0);

const directly = (prose: Prose, from: number): ActorList | null => {
  const persons = PERSONS.exec(prose.fold.slice(from, from + 20));
  return (persons && actorListAt(prose, from + persons[0].length)) ?? actorListAt(prose, from);
};

/** Actors right after the verb, or after an adverbial that a comma closes ("giao trong Quý III năm 2023, …"). */
const actorsAfter = (prose: Prose, verb: ModalVerb): ActorList | null => {
  const from = afterVerb(prose, verb);
  const direct = directly(prose, from);
  if (direct) return direct;
  const comma = prose.text.slice(from, from + SKIPPED).indexOf(', ');
  const adverbial = /^(?:trong|den|truoc|hang|tu|ngay)(?![a-z])/.test(prose.fold.slice(from, from + 8));
  return comma >= 0 && adverbial ? actorListAt(prose, from + comma + 2) : null;
};

const RUN = /^\p{Lu}[\p{L}\d&.-]*(?: (?:\p{Lu}[\p{L}\d&.-]*|\d{1,3}))*/u;
const MOST_NAMES = 12;

/** "Đề nghị Viettel Hòa An, VNPT Hòa An phủ sóng …": names in capitals throughout, before small words. */
const capitalNames = (prose: Prose, from: number): ActorList | null => {
  const actors: ActorSpan[] = [];
  let at = from;
  while (actors.length < MOST_NAMES) {
    const name = RUN.exec(prose.text.slice(at, at + 90))?.[0].replace(/[.]$/, '');
    if (!name || name.length < 3) break;
    const span = cut(prose, at, at + name.length);
    actors.push({ prose: span, name });
    at += name.length;
    const mark = /^(?:, | và )(?=\p{Lu})/u.exec(prose.text.slice(at, at + 5));
    if (!mark) break;
    at += mark[0].length;
  }
  const ends = / \p{Ll}{2}|: /uy;
  ends.lastIndex = at;
  return actors.length > 0 && ends.test(prose.text) ? { actors, end: at } : null;
};

/** A named body without a known head ("Đề nghị Tỉnh đoàn …") when a predicate follows soon. */
const unknownActor = (prose: Prose, verb: ModalVerb): ActorList | null => {
  const from = verb.end + 1;
  const first = prose.text.charAt(from);
  if (first === first.toLowerCase() || predicateAt(prose, from) > 0 || headAt(prose, from) > 0) return null;
  const { end } = phraseEnd(prose, from);
  const span = trimmed(cut(prose, from, end));
  const followed = prose.text.charAt(end) === ':' || predicateAt(prose, end) > 0;
  if (followed && span.text.length <= 120) return { actors: [{ prose: span, name: span.text }], end };
  return capitalNames(prose, from);
};

/** "Ủy ban nhân dân tỉnh yêu cầu các sở … thực hiện": a giving verb and the bodies it gives to. */
export const namedByVerb: OrderRule = {
  name: 'named-by-verb',
  read: (sentence) => {
    for (const verb of modalVerbs(sentence)) {
      const list = actorsAfter(sentence, verb) ?? unknownActor(sentence, verb);
      if (!list) continue;
      const colon = /^ ?: ?/.exec(sentence.fold.slice(list.end, list.end + 3))?.[0].length ?? 0;
      return {
        rule: 'named-by-verb',
        modality: verb.modality,
        leads: list.actors,

        workAt: Math.min(sentence.text.length, list.end + colon),
        confidence: 0.9,
      };
    }
    return null;
  },
};
