import type { Area } from './area.js';
import { areaOf, splitScope } from './area.js';
import { withoutCommas, written } from './written.js';

/** The keys that a registered name answers to. */
export interface NameKeys {
  readonly full: string;
  /** Say which area: "ủy ban nhân dân huyện an hòa". */
  readonly placed: readonly string[];
  /** Leave the area to whoever speaks: "ủy ban nhân dân". */
  readonly bare: readonly string[];
}

const cut = (words: string, end: string): string | null =>
  end !== '' && words.endsWith(` ${end}`) ? words.slice(0, -end.length - 1) : null;

/** What is left of the words without the area at their end, with and without the word for its kind. */
export const withoutArea = (words: string, area: Area): readonly string[] =>
  [cut(words, area.key), cut(words, area.name)].filter((rest): rest is string => rest !== null && rest !== '');

/** Keys of a registered name of an agency that serves an area, if one is known. */
export const keysOfName = (name: string, area: string | null): NameKeys => {
  const words = written(name);
  const full = withoutCommas(words);
  const known = area === null ? null : areaOf(area);
  const stripped = known === null ? [] : withoutArea(full, known);
  const scoped = splitScope(words);
  const rests = [...stripped, ...(scoped ? [withoutCommas(scoped.base)] : [])];
  if (stripped.length > 0) return { full, placed: [full], bare: rests };
  const bare = [full, ...rests];
  return { full, placed: known === null ? [] : bare.map((rest) => `${rest} ${known.key}`), bare };
};

/** What is looked for when words leave the area to the speaker's place; null: the agency takes it from its parent. */
export const placeKey = (bare: string, area: string | null): string => `${bare}@${area ?? ''}`;
