import { actorListAt } from '../language/actor-list.js';
import type { ActorSpan } from '../language/actor-span.js';
import { predicateAt } from '../language/predicate.js';
import { trimmed, type Prose } from '../text/prose.js';

const DIRECTS =
  /^(?:(?:tang cuong|truc tiep|tiep tuc|khan truong|kip thoi|co trach nhiem|chu dong|tap trung) )*(?:lanh dao, )?chi dao(?:,? (?:va )?(?:theo doi|don doc|huong dan|kiem tra|yeu cau|lanh dao)){0,4} (?=[a-z])/;

/** "… chỉ đạo các đơn vị chức năng rà soát …": whom the lead is to direct, where their work follows. */
export const addresseesIn = (work: Prose): readonly ActorSpan[] => {
  const words = trimmed(work);
  const directs = DIRECTS.exec(words.fold.slice(0, 160));
  const list = directs && actorListAt(words, directs[0].length);
  if (!list) return [];
  const next = words.text.charAt(list.end) === ' ' ? list.end + 1 : list.end;
  return predicateAt(words, next) > 0 ? list.actors : [];
};
