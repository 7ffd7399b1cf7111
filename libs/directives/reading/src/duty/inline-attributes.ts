import { actorListAt } from '../language/actor-list.js';
import { clausesOf, sentencesOf } from '../language/sentences.js';
import { coordinatingIn } from '../order/coordinating.js';
import { attributeOf } from '../rules/attribute/rules.js';
import { cut, trimmed, type Prose } from '../text/prose.js';
import { actorsOf } from './actors.js';
import { attributesIn, type Attributes } from './attributes.js';

const REACH = 3000;
const BRACKET = /\(([^()]{6,240})\)/g;
const SPEAKS = /\b(?:chu tri|thuc hien|phoi hop|chiu trach nhiem|hoan thanh|thoi gian|thoi han)\b/;
const LEADS = /^ ?(?:chu tri|thuc hien|chiu trach nhiem|tham muu|lam dau moi|la co quan)(?![a-z])/;

/** The stretches in brackets that say who and when: "(Sở Nội vụ chủ trì; hoàn thành trong quý II/2022)". */
const bracketsIn = (words: Prose): readonly Prose[] =>
  [...words.fold.slice(0, REACH).matchAll(BRACKET)]
    .filter(([, inside = '']) => SPEAKS.test(inside))
    .map((match) => cut(words, match.index + 1, match.index + match[0].length - 1));

export const EMPTY: Attributes = { leads: [], coordinating: [], deadline: null };

/** Bodies named first in a piece, then what they are: "Sở Nội vụ chủ trì". */
export const saidOf = (source: string, piece: Prose): Attributes => {
  const list = actorListAt(piece, 0);
  const leads = list && LEADS.test(piece.fold.slice(list.end, list.end + 30)) ? actorsOf(source, list.actors) : [];
  return { ...EMPTY, leads, coordinating: actorsOf(source, coordinatingIn(piece)) };
};

const merged = (one: Attributes, other: Attributes): Attributes => ({
  leads: [...one.leads, ...other.leads],
  coordinating: [...one.coordinating, ...other.coordinating],
  deadline: one.deadline ?? other.deadline,
});

/** Attributes said within the words of an item, in brackets or as sentences of their own; null where there are none. */
export const inlineAttributes = (source: string, words: Prose): Attributes | null => {
  const pieces = bracketsIn(words)
    .flatMap(clausesOf)
    .map((piece) => trimmed(piece));
  const said = pieces.filter((piece) => attributeOf(piece.fold) === null).map((piece) => saidOf(source, piece));
  const sentences = sentencesOf(words).slice(1).flatMap(clausesOf);
  const labelled = attributesIn(source, [...pieces, ...sentences]);
  const found = [...said, ...(labelled ? [labelled] : [])].reduce(merged, EMPTY);
  return found.leads.length + found.coordinating.length > 0 || found.deadline ? found : null;
};
