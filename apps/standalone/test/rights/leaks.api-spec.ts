import type { Ask } from './asking.js';
import { askingIn } from './asking.js';
import type { Canary } from './canaries.js';
import type { Crawl } from './crawl.js';
import { crawlAs, differences, searchAs } from './crawl.js';
import { idsOfFamily, questionsOf, SEARCHED } from './questions.js';
import type { Standing } from './standings.js';
import { accounts, standings } from './standings.js';
import type { Story } from './story.js';
import { playStory } from './story.js';

/** Their heads search for them. */
const COLLEAGUES: readonly Standing[] = ['issuerOfficer', 'issuerClerk', 'leadOfficer', 'leadClerk'];
const OTHERS: readonly Standing[] = ['otherIssuer', 'otherLead'];

describe('words, ids and counts', () => {
  let story: Story;
  let crawl: Crawl;
  let questions: readonly string[];
  const seen: Partial<Record<Standing, ReadonlySet<Canary>>> = {};
  const faults: string[] = [];
  let answers = 0;

  beforeAll(async () => {
    story = await playStory();
    const log = await story.world.log();
    const family = ['party', 'massMobilisation'].map(story.actors.agency);
    const [theirs, ours] = [idsOfFamily(log, family, true), idsOfFamily(log, family, false)];
    const foreignIds = (reader: Standing): readonly string[] => {
      if (reader === 'auditor') return [];
      return OTHERS.includes(reader) ? ours : theirs;
    };
    crawl = { ask: askingIn(story.world), canaries: story.canaries, foreignIds };
    const groups = questionsOf(story, log);
    questions = groups.flat();
    for (const group of groups) {
      for (const reader of standings) {
        const crawled = await crawlAs(crawl, reader, group);
        seen[reader] = new Set([...(seen[reader] ?? []), ...crawled.seen]);
        faults.push(...crawled.faults);
        answers += crawled.answers;
      }
    }
  }, 600_000);
  afterAll(() => story.world.close());

  it('every route that reads is asked', () => {
    const asked = (path: string): boolean => {
      const pattern = new RegExp(`^${path.replace(/:\w+/g, '[^/?]+')}(\\?|$)`);
      return questions.some((question) => pattern.test(question));
    };
    const reads = story.world.routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
    expect(reads.filter((path) => !asked(path))).toEqual([]);
  });

  it('appear to exactly those standings to whom §1.4 grants them', () => {
    const { leaks, missing } = differences(story.canaries, seen);
    const to = `answers to ${standings.length} standings`;
    expect([`${to}, leaks found: ${leaks.length}`, ...leaks]).toEqual([`${to}, leaks found: 0`]);
    expect(missing).toEqual([]);
  });

  it('of the other family stand in no byte of any answer, and no answer fails', () => {
    expect(faults).toEqual([]);
    expect(answers).toBeGreaterThan(5_000);
  });

  it('are found by nobody who may not read them', async () => {
    const found: string[] = [];
    const searching = standings.filter((reader) => !COLLEAGUES.includes(reader));
    for (const reader of searching) found.push(...(await searchAs(crawl, reader, SEARCHED)));
    expect(found).toEqual([]);
  }, 120_000);

  it('are caught where one route forgets who asks', async () => {
    const forgetful: Ask = (account, sent) =>
      crawl.ask(sent.path.startsWith('/reports/') ? accounts.leadHead : account, sent);
    const few = questions.filter((path) => /^\/reports[/?]/.test(path));
    const broken = await crawlAs({ ...crawl, ask: forgetful }, 'otherLead', few);
    const { leaks } = differences(story.canaries, { otherLead: broken.seen });
    expect(leaks).toEqual(
      expect.arrayContaining(['leadReport, report: otherLead', 'leadReportDraft, report not handed in: otherLead']),
    );
    expect(broken.faults.length).toBeGreaterThan(0);
    const blind: Ask = (_, sent) => crawl.ask(accounts.copy, sent);
    const unseen = await crawlAs({ ...crawl, ask: blind }, 'issuerHead', few);
    expect(differences(story.canaries, { issuerHead: unseen.seen }).missing).toContain(
      'leadReport, report: issuerHead',
    );
  });
});
