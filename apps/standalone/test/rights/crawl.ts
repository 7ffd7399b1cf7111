import type { Ask, Seen } from './asking.js';
import type { Canaries, Canary } from './canaries.js';
import { mayRead } from './rights-of-words.js';
import type { Standing } from './standings.js';
import { accounts, standings } from './standings.js';

/** What is asked, and what no byte of an answer to a reader may hold beside the words of others. */
export interface Crawl {
  readonly ask: Ask;
  readonly canaries: Canaries;
  readonly foreignIds: (reader: Standing) => readonly string[];
}

/** The canaries that a reader saw, and what else should not have been in an answer. */
export interface Crawled {
  readonly seen: ReadonlySet<Canary>;
  readonly faults: readonly string[];
  readonly answers: number;
}

const AT_ONCE = 16;

const idsIn = (bytes: string): readonly string[] => bytes.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];

const totalIn = (bytes: string): number => Number(/"total":(\d+)/.exec(bytes)?.[1] ?? 0);

/** An answer with its further pages. */
const pagesOf = async (ask: Ask, reader: Standing, path: string): Promise<readonly Seen[]> => {
  const get = (more: string): Promise<Seen> => ask(accounts[reader], { method: 'GET', path: `${path}${more}` });
  const first = await get('');
  if (!path.includes('limit=100')) return [first];
  const pages = [first];
  for (let offset = 100; offset < totalIn(first.bytes); offset += 100) pages.push(await get(`&offset=${offset}`));
  return pages;
};

const inTurns = async <Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> => {
  for (let at = 0; at < items.length; at += AT_ONCE) await Promise.all(items.slice(at, at + AT_ONCE).map(work));
};

/** Asks these questions as one reader. */
export const crawlAs = async (crawl: Crawl, reader: Standing, questions: readonly string[]): Promise<Crawled> => {
  const { ask, canaries, foreignIds } = crawl;
  const seen = new Set<Canary>();
  const faults: string[] = [];
  const foreign = new Set(foreignIds(reader));
  let answers = 0;
  await inTurns(questions, async (path) => {
    for (const { status, bytes } of await pagesOf(ask, reader, path)) {
      answers += 1;
      if (status >= 500 || status === 400) faults.push(`${path} answered ${reader} ${status}`);
      canaries.in(bytes).forEach((canary) => seen.add(canary));
      const strange = idsIn(bytes).find((id) => foreign.has(id) && !path.includes(id));
      if (strange !== undefined) faults.push(`${path} named ${strange} to ${reader}`);
    }
  });
  return { seen, faults, answers };
};

/** One canary of each kind of words. */
const oneOfEach = ({ planted }: Canaries): readonly Canary[] => [
  ...new Map(planted.toReversed().map((canary) => [canary.kind, canary])).values(),
];

/** Searches for words of each kind in every list: a hit tells as much as the words. */
export const searchAs = async (
  crawl: Crawl,
  reader: Standing,
  lists: readonly string[],
): Promise<readonly string[]> => {
  const faults: string[] = [];
  const questions = oneOfEach(crawl.canaries).flatMap((canary) => lists.map((path) => ({ canary, path })));
  await inTurns(questions, async ({ canary, path }) => {
    const sent = { method: 'GET', path: `${path}?q=${canary.word}` };
    const { status, bytes } = await crawl.ask(accounts[reader], sent);
    if (status !== 200) faults.push(`${path}?q= answered ${reader} ${status}`);
    const isHit = totalIn(bytes) > 0 && !mayRead(reader, canary);
    if (isHit) faults.push(`${path}?q= found ${canary.kind}, ${canary.field} for ${reader}`);
  });
  return faults;
};

/** Words seen that are not granted, and words granted that no answer shows. */
export const differences = (
  { planted }: Canaries,
  seen: Readonly<Record<string, ReadonlySet<Canary>>>,
): { readonly leaks: readonly string[]; readonly missing: readonly string[] } => {
  const cells = standings
    .filter((reader) => seen[reader])
    .flatMap((reader) =>
      planted.map((canary) => ({
        name: `${canary.kind}, ${canary.field}: ${reader}`,
        isSeen: seen[reader]?.has(canary) ?? false,
        may: mayRead(reader, canary),
      })),
    );
  const names = (isSeen: boolean): readonly string[] =>
    cells.filter((cell) => cell.isSeen === isSeen && cell.may !== isSeen).map(({ name }) => name);
  return { leaks: names(true), missing: names(false) };
};
