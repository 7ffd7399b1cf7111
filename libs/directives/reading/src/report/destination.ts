import { actorListAt } from '../language/actor-list.js';
import type { ActorSpan } from '../language/actor-span.js';
import { headAt } from '../language/actor-head.js';
import { cut, trimmed, type Prose } from '../text/prose.js';

export interface Destination {
  readonly to: readonly ActorSpan[];
  readonly via: ActorSpan | null;
  /** "để tổng hợp": the destination makes one report of many. */
  readonly toConsolidate: boolean;
}

const REACH = 500;
const TOWARDS = /\b(?:gui ve|gui cho|gui den|gui|ve|cho|den|toi|len|(?<!doi )voi|trinh|truoc|nop ve) (?=[a-z])/g;
const VIA = /\b(?:thong )?qua (?=[a-z])/g;
const IN_BRACKETS = /^ ?\( ?(?!qua |thong qua )/;
const TAIL =
  / (?:tổng hợp|theo dõi|xem xét|biết|trước|định kỳ|kết quả|tình hình|xử lý|giải quyết|những|theo|đánh giá|để|kèm|việc)(?![\p{L}]).*$/u;

/** Words like "tổng hợp" after the body's name are no part of it. */
const pruned = (actor: ActorSpan): ActorSpan => {
  const tail = TAIL.exec(actor.prose.text);
  if (!tail) return actor;
  const prose = trimmed(cut(actor.prose, 0, tail.index));
  return { prose, name: prose.text };
};

interface FoundList {
  readonly actors: readonly ActorSpan[];
  readonly end: number;
}

const listAt = (prose: Prose, at: number): FoundList | null => {
  if (headAt(prose, at) === 0) return null;
  const list = actorListAt(prose, at);
  return list && list.actors.length > 0 ? { actors: list.actors.map(pruned), end: list.end } : null;
};

const JOINT = /^(?: va|,) (?:de xuat|kien nghi|tham muu|trinh|de nghi|xin y kien)(?: voi)?(?= )/;

/** "báo cáo Ủy ban nhân dân …", "báo cáo và đề xuất Ủy ban nhân dân …". */
const directObject = (prose: Prose, at: number): FoundList | null => {
  const joint = JOINT.exec(prose.fold.slice(at, at + 40))?.[0].length ?? 0;
  return prose.fold.charAt(at + joint) === ' ' ? listAt(prose, at + joint + 1) : null;
};

const towards = (prose: Prose, from: number): FoundList | null => {
  const window = prose.fold.slice(from, from + REACH);
  for (const match of window.matchAll(TOWARDS)) {
    const found = listAt(prose, from + match.index + match[0].length);
    if (found) return found;
  }
  return null;
};

const viaIn = (prose: Prose, from: number, to: FoundList | null): ActorSpan | null => {
  const window = prose.fold.slice(from, from + REACH);
  for (const match of window.matchAll(VIA)) {
    const found = listAt(prose, from + match.index + match[0].length);
    if (found?.actors[0]) return found.actors[0];
  }
  const bracket = to && IN_BRACKETS.exec(prose.text.slice(to.end, to.end + 4));
  const inside = bracket ? listAt(prose, to.end + bracket[0].length) : null;
  return inside?.actors[0] ?? null;
};

/** "về Ủy ban nhân dân tỉnh (qua Sở Nội vụ tổng hợp)": where the report goes and through whom. */
export const destinationAfter = (prose: Prose, from: number): Destination => {
  const to = directObject(prose, from) ?? towards(prose, from);
  const end = to?.end ?? from;
  return {
    to: to?.actors ?? [],
    via: viaIn(prose, from, to),
    toConsolidate: to !== null && /^.{0,40}\bde (?:tong hop|theo doi)/.test(prose.fold.slice(end, end + 60)),
  };
};
