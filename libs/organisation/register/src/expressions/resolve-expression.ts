import type { Directory, RegisterStore } from '../directory.js';
import { groupWords } from '../names/group-words.js';
import { bodyOfPost } from '../names/posts.js';
import { nameKey } from '../names/written.js';
import type { Lexicon, Speaker } from './lexicon.js';
import { openLexicon } from './lexicon.js';
import type { Run } from './parts.js';
import { bareLine, cover, listedIn, runsOf } from './parts.js';
import { phraseOf } from './readings.js';

/** A name that the document itself defines for a set of expressions ("sau đây gọi là …"). */
export interface DocumentAlias {
  readonly name: string;
  readonly expressions: readonly string[];
}

/** Whose words they are, the civil date they are understood on, and the names that the document defines. */
export interface ExpressionContext {
  /** Null: from outside this installation; groups of "the issuer's own" are then those of the province that `place` is in. */
  readonly issuer: string | null;
  /** The agency from whose place names are understood, "Sở Nội vụ" being that of its province; the issuer unless said. */
  readonly place?: string | null;
  readonly on: string;
  readonly aliases?: readonly DocumentAlias[];
}

/** The agencies meant, in the order of the words, and what could not be understood: never guessed. */
export interface Resolution {
  readonly agencies: readonly string[];
  readonly unresolved: readonly string[];
}

interface Asking {
  readonly store: RegisterStore;
  readonly directory: Directory;
  readonly speaker: Speaker;
  readonly aliases: readonly DocumentAlias[];
}

const merge = (resolutions: readonly Resolution[]): Resolution => ({
  agencies: [...new Set(resolutions.flatMap(({ agencies }) => agencies))],
  unresolved: [...new Set(resolutions.flatMap(({ unresolved }) => unresolved))],
});

const keysOf = (text: string): readonly string[] => {
  const { key } = groupWords(text);
  const body = bodyOfPost(nameKey(text));
  return body === null ? [key] : [key, groupWords(body).key];
};

const aliasFor = (text: string, aliases: readonly DocumentAlias[]): DocumentAlias | null => {
  const keys = keysOf(text);
  return aliases.find(({ name }) => keys.includes(groupWords(name).key)) ?? null;
};

/** What the first of the texts that means anything means: a name of the document, an agency or a group. */
const meaningOfTexts = async (
  texts: readonly string[],
  { lexicon, asking }: { readonly lexicon: Lexicon; readonly asking: Asking },
): Promise<Resolution | null> => {
  for (const text of texts) {
    const alias = aliasFor(text, asking.aliases);
    if (alias) return resolveAlias(alias, asking);
    const agencies = await lexicon.meaningOf(phraseOf(text, asking.speaker.areas));
    if (agencies) return { agencies, unresolved: [] };
  }
  return null;
};

const resolveAlias = async (alias: DocumentAlias, asking: Asking): Promise<Resolution> => {
  const others = { ...asking, aliases: asking.aliases.filter((other) => other !== alias) };
  const resolutions: Resolution[] = [];
  for (const expression of alias.expressions) resolutions.push(await resolveLine(expression, others));
  return merge(resolutions);
};

/** A list without semicolons: as a whole, or in runs; a name among them that nobody knows stays unresolved. */
const resolveList = async (line: string, asking: Asking): Promise<Resolution> => {
  const { list, textsOf } = listedIn(line);
  const { runs, parts } = runsOf(list);
  const texts = [line, ...runs.flatMap(({ text }) => textsOf(text))];
  const phrases = texts.map((text) => phraseOf(text, asking.speaker.areas));
  const lexicon = await openLexicon(asking.store, asking.directory, { phrases, speaker: asking.speaker });
  const whole = await meaningOfTexts([line], { lexicon, asking });
  if (whole) return whole;
  const understood = new Map<Run, Resolution>();
  for (const run of runs) {
    const meaning = await meaningOfTexts(textsOf(run.text), { lexicon, asking });
    if (meaning) understood.set(run, meaning);
  }
  const covered = cover(runs, (run) => understood.has(run), parts);
  if (!covered || covered.understood.length === 0) return { agencies: [], unresolved: [line] };
  const meant = covered.understood.flatMap((run) => understood.get(run) ?? []);
  return merge([...meant, { agencies: [], unresolved: covered.unknown.map(({ text }) => text) }]);
};

const resolveLine = async (text: string, asking: Asking): Promise<Resolution> => {
  const lines = text.split(';').map(bareLine).filter(Boolean);
  if (lines.length === 0) return { agencies: [], unresolved: [text] };
  const resolutions: Resolution[] = [];
  for (const line of lines) resolutions.push(await resolveList(line, asking));
  return merge(resolutions);
};

/** Understands a recipient expression as written; what it cannot understand stays unresolved. */
export const resolveExpression = async (
  store: RegisterStore,
  directory: Directory,
  { text, context }: { readonly text: string; readonly context: ExpressionContext },
): Promise<Resolution> => {
  const { issuer, on, place = issuer, aliases = [] } = context;
  const areas = place === null ? [] : await directory.areasFrom(place);
  const groupsOf = issuer ?? (place === null ? null : await directory.provinceOf(place));
  return resolveLine(text, { store, directory, speaker: { groupsOf, on, areas }, aliases });
};
