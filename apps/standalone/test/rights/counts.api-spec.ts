import type { Ask } from './asking.js';
import { askingIn } from './asking.js';
import type { Standing } from './standings.js';
import { accounts, standings } from './standings.js';
import type { Story } from './story.js';
import { playStory } from './story.js';

/** A line of work, as the auditor sees all of it. */
interface Line {
  readonly category: 'assignment' | 'occurrence';
  readonly agency: { readonly id: string };
  readonly directives: readonly string[];
  readonly obligation: string;
  readonly duty?: string;
  readonly role?: string;
  readonly timeliness: { readonly counted: boolean };
}

type Allowed = (line: Line) => boolean;

interface Table {
  readonly original: { readonly assigned: number };
}

interface Statistics {
  readonly items: readonly (Table & { readonly agency: { readonly id: string } })[];
  readonly totals: Table;
  readonly apart: { readonly closedWithoutResult: number; readonly withoutClass: number };
}

/** The last column of lifecycle §1.4 for the directive of the first family, and of the other. */
const allowedIn = ({ actors, issued, other }: Story) => {
  const main: Allowed = ({ directives }) => directives.includes(issued.directive);
  const theirs: Allowed = ({ directives }) => directives.includes(other);
  const of =
    (key: string): Allowed =>
    ({ agency }) =>
      agency.id === actors.agency(key);
  const ofItemOne =
    (key: string): Allowed =>
    (line) =>
      of(key)(line) && line.obligation === issued.byItem['1'];
  const collected: Allowed = (line) => line.duty === issued.duty || of('homeAffairs')(line);
  const shares: Partial<Record<Standing, Allowed>> = {
    ...{ issuerOfficer: main, issuerClerk: main, issuerHead: main, auditor: () => true },
    ...{ leadOfficer: of('justice'), leadClerk: of('justice'), leadHead: of('justice'), limited: ofItemOne('justice') },
    ...{ coordinating: of('information'), focal: collected },
    ...{ monitor: ofItemOne('justice'), supervisor: ofItemOne('information') },
    ...{ subordinate: of('divisionTwo'), superior: of('divisionTwo') },
    ...{ otherIssuer: theirs, otherLead: theirs },
  };
  const totals: Partial<Record<Standing, Allowed>> = {
    ...shares,
    ...{ leadOfficer: main, leadClerk: main, leadHead: main, coordinating: main, focal: main, subordinate: main },
  };
  return { shares, totals };
};

const none: Allowed = () => false;

const perAgency = (lines: readonly Line[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    lines.map(({ agency }) => [agency.id, lines.filter((line) => line.agency.id === agency.id).length]),
  );

/** What is asked, which lines it is about, and whether its totals are those over agencies. */
const questions: readonly { readonly query: string; readonly about: Allowed; readonly wide: boolean }[] = [
  { query: '', about: ({ category, role }) => category === 'assignment' && role === 'lead', wide: true },
  { query: '&category=occurrence', about: ({ category }) => category === 'occurrence', wide: true },
  { query: '&role=both&cascaded=with', about: ({ category }) => category === 'assignment', wide: false },
];

describe('counts', () => {
  let story: Story;
  let ask: Ask;
  const lines: Line[] = [];

  const read = async (reader: Standing, path: string): Promise<unknown> => {
    const { status, bytes } = await ask(accounts[reader], { method: 'GET', path });
    expect([path, status]).toEqual([path, 200]);
    return JSON.parse(bytes.slice(bytes.indexOf('\n{') + 1));
  };
  const answered = async (reader: Standing, query: string) => {
    const { items, totals, apart } = (await read(reader, `/statistics?by=agency${query}`)) as Statistics;
    const rows = Object.fromEntries(items.map(({ agency, original }) => [agency.id, original.assigned]));
    return { rows, total: totals.original.assigned, apart: apart.closedWithoutResult + apart.withoutClass };
  };

  beforeAll(async () => {
    story = await playStory();
    ask = askingIn(story.world);
    for (const list of ['assignments', 'occurrences']) {
      lines.push(...((await read('auditor', `/${list}?limit=100`)) as { items: Line[] }).items);
    }
  }, 180_000);
  afterAll(() => story.world.close());

  it.each(questions)('are in /statistics?by=agency$query those of the rows of §1.4', async ({ query, about, wide }) => {
    const allowed = allowedIn(story);
    const asked = lines.filter(about);
    for (const reader of standings) {
      const shares = asked.filter(allowed.shares[reader] ?? none);
      const summed = wide ? asked.filter(allowed.totals[reader] ?? none) : shares;
      const counted = ({ timeliness }: Line): boolean => timeliness.counted;
      const total = summed.filter(counted).length;
      const wanted = { rows: perAgency(shares.filter(counted)), total, apart: summed.length - total };
      expect({ reader, ...(await answered(reader, query)) }).toEqual({ reader, ...wanted });
    }
  });

  it('by period are those of reports that are owed, and of one’s own for who owes some', async () => {
    const by = async (reader: Standing) =>
      (await read(reader, '/statistics?by=period')) as { items: readonly (Table & { period: object })[] };
    const counts = async (reader: Standing) =>
      (await by(reader)).items.map(({ period, original }) => [period, original.assigned]);
    expect(await counts('issuerHead')).toEqual([[{ period: '2025-H1' }, 4]]);
    expect(await counts('leadHead')).toEqual([[{ period: '2025-H1' }, 1]]);
    expect(await counts('copy')).toEqual([]);
    const other = (await read('issuerHead', '/statistics?by=period&period=2024')) as Statistics;
    expect([other.items, other.totals.original.assigned]).toEqual([[], 0]);
  });
});
