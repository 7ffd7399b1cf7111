import { actorListAt } from '../language/actor-list.js';
import { findSymbols } from '../citations/find-symbols.js';
import type { Actor, RoleReading } from '../model/obligation.js';
import { roleRules } from '../rules/role/rules.js';
import { cut, excerpt, type Prose } from '../text/prose.js';

const REACH = 260;
const SELF = /\b(?:cong van|chi thi|ke hoach|quyet dinh|nghi quyet|van ban|thong bao|chuong trinh) nay\b/;

/** Bodies or documents that the role is exercised over: named right after its words. */
const overAfter = (source: string, words: Prose, at: number): RoleReading['over'] => {
  const rest = cut(words, at, Math.min(words.text.length, at + REACH));
  const first =
    /^[ ,]{0,2}(?:va |viec |tinh hinh |ket qua |thuc hien |kiem tra |don doc |huong dan |tong hop |theo doi |,? ?){0,8}/.exec(
      rest.fold,
    )?.[0].length ?? 0;
  const bodies = actorListAt(rest, first)?.actors.map(({ prose }) => excerpt(source, prose)) ?? [];
  const documents = findSymbols(rest).map(({ start, end }) => excerpt(source, rest, start, end));
  const self = SELF.exec(rest.fold);
  const own = self ? [excerpt(source, rest, self.index, self.index + self[0].length)] : [];
  return [...bodies, ...documents, ...own];
};

/** Monitor, supervisor, focal agency: roles that the words of a duty give to its leads. */
export const readRoles = (source: string, words: Prose, leads: readonly Actor[]): readonly RoleReading[] =>
  roleRules.flatMap(({ role, pattern }) => {
    const match = pattern.exec(words.fold.slice(0, 3000));
    return match ? [{ role, agencies: leads, over: overAfter(source, words, match.index + match[0].length) }] : [];
  });
