import { actorListAt } from '../language/actor-list.js';
import { findSymbols } from '../citations/find-symbols.js';
import type { Alias } from '../model/header.js';
import { cut, excerpt, trimmed, type Prose } from '../text/prose.js';
import { documentTypes } from '../lexicon/document-types.js';
import { modalVerbs } from '../rules/order/modal-verbs.js';
import { headAt } from '../language/actor-head.js';

const CALLED = /\(? ?(?:sau day|duoi day) (?:goi|viet) (?:tat |chung |ngan gon )?la:? /g;
const REACH = 900;

/** "Quyết định số " right before a number; with it the expression begins at the head of its phrase. */
const HEAD_BEFORE = new RegExp(
  `(?:^|[ ,;(])((?:${documentTypes.map(({ title }) => title).join('|')}|van ban)(?: so)? ?:? ?)$`,
);

const headStart = (before: Prose, start: number): number =>
  start - (HEAD_BEFORE.exec(before.fold.slice(Math.max(0, start - 40), start))?.[1]?.length ?? 0);

const nameAfter = (prose: Prose, at: number): Prose => {
  const close = prose.text.slice(at, at + 200).search(/[).;]/);
  return trimmed(cut(prose, at, close < 0 ? Math.min(prose.text.length, at + 80) : at + close), /[\s,;:."”]/);
};

/** Start of the actor list that ends right before the bracket: after the last giving verb, or at a head. */
const membersBefore = (prose: Prose, at: number): { start: number; members: readonly string[] } | null => {
  const from = Math.max(0, at - REACH);
  const before = cut(prose, from, at);
  const starts = [...modalVerbs(before).map(({ end }) => end + 1), 0].filter((start) => headAt(before, start) > 0);
  for (const start of starts.toReversed()) {
    const list = actorListAt(before, start);
    if (list && before.text.length - list.end <= 3)
      return { start: from + start, members: list.actors.map(({ name }) => name) };
  }
  return null;
};

/** "… (sau đây gọi là …)": short names for documents and for sets of bodies. */
export const readAliases = (source: string, prose: Prose): readonly Alias[] =>
  [...prose.fold.slice(0, 20000).matchAll(CALLED)].flatMap((match): readonly Alias[] => {
    const name = nameAfter(prose, match.index + match[0].length);
    if (name.text === '') return [];
    const base = { ...excerpt(source, name), name: name.text };
    const actors = membersBefore(prose, match.index);
    if (actors)
      return [
        {
          ...base,
          kind: 'actors',
          stands: prose.text.slice(actors.start, match.index).trim(),
          members: actors.members,
        },
      ];
    const sentence = prose.text.lastIndexOf('. ', match.index) + 1;
    const before = cut(prose, Math.max(sentence, match.index - REACH), match.index);
    const symbol = findSymbols(before).at(-1);
    const stands = symbol ? before.text.slice(headStart(before, symbol.start)) : before.text.slice(-120);
    return [{ ...base, kind: symbol ? 'document' : 'actors', stands: stands.trim(), members: [] }];
  });
