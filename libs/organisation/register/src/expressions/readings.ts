import { withoutArea } from '../names/agency-name.js';
import type { Area } from '../names/area.js';
import { splitScope } from '../names/area.js';
import type { GroupWords } from '../names/group-words.js';
import { groupWords } from '../names/group-words.js';
import { bodyOfPost } from '../names/posts.js';
import { withoutCommas, written } from '../names/written.js';
import { holdsOn } from '../validity.js';
import type { AgencyDocument } from '../views/agencies.js';

/** A way to understand words as the name of an agency: a key, and the areas that it can be in, nearest first. */
export interface Reading {
  readonly key: string;
  readonly areas: readonly Area[];
}

/** Words of a list, understood in every way in which they can name something. */
export interface Phrase {
  readonly readings: readonly Reading[];
  readonly group: readonly GroupWords[];
}

const readingsOf = (words: string, areas: readonly Area[]): readonly Reading[] => {
  const key = withoutCommas(words);
  const scoped = splitScope(words);
  const inScope = scoped ? areas.filter(({ unit }) => unit === scoped.unit) : [];
  return [
    { key, areas },
    ...areas.flatMap((area) => withoutArea(key, area).map((rest) => ({ key: rest, areas: [area] }))),
    ...(scoped && inScope.length > 0 ? [{ key: withoutCommas(scoped.base), areas: inScope }] : []),
  ];
};

/** A group is asked for with the scope said, or with the area itself. */
const groupWordsOf = (words: string, areas: readonly Area[]): readonly GroupWords[] => {
  const placed = areas.flatMap(({ key, unit }) =>
    words.endsWith(` ${key}`) && unit ? [`${words.slice(0, -key.length)}${unit}`] : [],
  );
  return [words, ...placed].map(groupWords);
};

/** All readings of words, said by somebody whose areas these are: as written, and as the body whose leaders are named. */
export const phraseOf = (text: string, areas: readonly Area[]): Phrase => {
  const words = written(text);
  const body = bodyOfPost(withoutCommas(words));
  const all = body === null ? [words] : [words, body];
  return {
    readings: all.flatMap((one) => readingsOf(one, areas)),
    group: all.flatMap((one) => groupWordsOf(one, areas)),
  };
};

/** How directly an agency on that day answers to a reading: 0 by its full name, then by how near its area is. */
export const rankOf = (
  reading: Reading,
  agency: AgencyDocument,
  { on, area }: { readonly on: string; readonly area: Area | null },
): number | null => {
  const names = agency.names.filter((name) => holdsOn(name, on));
  if (names.some(({ placed }) => placed.includes(reading.key))) return 0;
  if (!names.some(({ bare }) => bare.includes(reading.key))) return null;
  if (area === null) return reading.areas.length + 1;
  const near = reading.areas.findIndex(({ key }) => key === area.key);
  return near < 0 ? null : near + 1;
};
