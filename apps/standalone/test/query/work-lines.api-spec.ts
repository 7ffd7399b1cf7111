import { ok } from '../province.js';
import type { Story } from '../rights/story.js';
import { playStory } from '../rights/story.js';
import { documentedWork } from './documented-work.js';

const LISTS = ['todo', 'waiting', 'nearDue', 'overdue', 'noDeadline'];
const READERS = ['root-officer', 'root-deputy', 'homeAffairs-head', 'justice-officer', 'information-officer'];
/** Days on which something waits. */
const DAYS = ['2024-12-25', '2025-04-05', '2025-05-20', '2025-06-05', '2025-06-16'];

interface Answer {
  readonly items: readonly { readonly what: string }[];
}

describe('the lists of work', () => {
  let story: Story;
  let all: readonly Answer[];
  let faultsOf: (answer: object) => readonly object[];

  beforeAll(async () => {
    story = await playStory();
    faultsOf = await documentedWork(story.world);
    const paths = LISTS.flatMap((list) => DAYS.map((day) => `/work?list=${list}&limit=100&asOf=${day}`));
    const asked = paths.flatMap((path) => READERS.map((reader) => [reader, path] as const));
    const answers: Answer[] = [];
    for (const [reader, path] of asked) answers.push(ok(await story.world.as(reader).get(path)).body as never);
    all = answers;
  }, 120_000);
  afterAll(() => story.world.close());

  it('are answered as the API page says, whatever a line is', () => {
    expect(all.flatMap(faultsOf)).toEqual([]);
    expect([...new Set(all.flatMap(({ items }) => items.map(({ what }) => what)))].sort()).toEqual([
      ...['assignment', 'consolidation', 'difficulty', 'occurrence', 'proposal', 'report', 'urge'],
    ]);
  });

  it('are found to be otherwise where a line says more, or less', () => {
    const answer = all.find(({ items }) => items.length > 0);
    const [line] = answer?.items ?? [];
    const changed = (items: readonly object[]) => faultsOf({ ...answer, items }).length;
    expect([changed([{ ...line }]), changed([{ ...line, more: 1 }]), changed([{ what: line?.what }])]).toEqual([
      0, 1, 1,
    ]);
  });

  it('are narrowed by every filter that they take, what waits too, and so are their counts', async () => {
    const waiting = async (filters: string) => {
      const answers = await Promise.all(
        DAYS.flatMap((day) => ['root-deputy', 'homeAffairs-head'].map((reader) => [day, reader] as const)).map(
          async ([day, reader]) =>
            ok(await story.world.as(reader).get(`/work?list=waiting&limit=100&asOf=${day}${filters}`)).body,
        ),
      );
      const lines = answers.flatMap(({ items }) => items as readonly { what: string; of: readonly { id: string }[] }[]);
      for (const { total, sections } of answers) expect((sections as { waiting: number }).waiting).toBe(total);
      return lines;
    };
    const every = await waiting('');
    const [directive] = every.flatMap(({ of }) => of.map(({ id }) => id));
    const ofOne = await waiting(`&directive=${directive}`);
    expect(ofOne).toEqual(every.filter(({ of }) => of.some(({ id }) => id === directive)));
    expect(await waiting('&directive=00000000-0000-4000-8000-000000000000')).toEqual([]);
    expect(await waiting('&q=khongcotunay')).toEqual([]);
    const ofWork = await waiting('&category=assignment');
    expect(ofWork.length).toBeGreaterThan(0);
    expect(ofWork.every(({ what }) => ['result', 'extension', 'urge'].includes(what))).toBe(true);
  });
});
