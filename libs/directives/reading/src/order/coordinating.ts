import { actorListAt } from '../language/actor-list.js';
import type { ActorSpan } from '../language/actor-span.js';
import { phraseEnd } from '../language/actor-phrase.js';
import { cut, trimmed, type Prose } from '../text/prose.js';

const WITH =
  /\b(?:phoi hop(?: chat che)?(?: thuong xuyen)? (?:voi|cung voi|cung)|phoi hop,? (?:huong dan|don doc|ho tro|giup)|cung voi|chu tri,? cung|phoi hop (?=cac |so |bo |ubnd |uy ban |cong an |phong |ban |cuc |chi cuc |trung tam |van phong |vien |hoi |chinh quyen |co quan |don vi |dia phuong |mat tran |doan |doi |tram |luc luong |nganh |cap uy |dang uy |ubmttq |huyen |xa ))(?: cac don vi:)? ?/g;
const MOST = 12;

const generic = (prose: Prose, at: number): readonly ActorSpan[] => {
  const { end } = phraseEnd(prose, at);
  const span = trimmed(cut(prose, at, end));
  return span.text.length >= 4 && span.text.length <= 90 ? [{ prose: span, name: span.text }] : [];
};

const listAt = (prose: Prose, at: number): readonly ActorSpan[] => {
  const list = actorListAt(prose, at);
  if (list) return list.actors;
  const first = generic(prose, at);
  const [one] = first;
  const after = one ? at + one.name.length : at;
  const joint = /^(?: va |, )/.exec(prose.fold.slice(after, after + 5))?.[0].length ?? 0;
  const more = joint > 0 ? actorListAt(prose, after + joint) : null;
  return more ? [...first, ...more.actors] : first;
};

/** Bodies to work with: after "phối hợp với", "cùng với". Each once, in order. */
export const coordinatingIn = (sentence: Prose): readonly ActorSpan[] => {
  const found: ActorSpan[] = [];
  for (const match of sentence.fold.matchAll(WITH)) {
    if (found.length >= MOST) break;
    if (/\b(?:su|duoc|co che|quy che) $/.test(sentence.fold.slice(Math.max(0, match.index - 8), match.index))) continue;
    for (const actor of listAt(sentence, match.index + match[0].length))
      if (!found.some(({ name }) => name === actor.name)) found.push(actor);
  }
  return found;
};
