import type { ProvinceIds } from '../province.js';
import { foundProvince, ok } from '../province.js';
import type { World } from '../world.js';
import { openWorld } from '../world.js';
import type { Played } from './issued-directive.js';
import { draftLetter, issueLetter, itemsOf } from './issued-directive.js';

describe('a directive as its readers see it', () => {
  let world: World;
  let province: ProvinceIds;
  let played: Played;

  beforeAll(async () => {
    world = await openWorld({ now: '2024-12-02T02:00:00.000Z' });
    province = await foundProvince(world, 'Bình Minh');
  });
  afterAll(() => world.close());

  it('is its issuer’s alone as long as it is a draft', async () => {
    const directive = await draftLetter(world);
    const mine = ok(await world.as('root-officer').get(`/directives/${directive}`));
    expect(mine.body).toMatchObject({ status: 'Draft', drafting: true, undecided: 1 });
    for (const stranger of ['homeAffairs-officer', 'justice-clerk', 'registrar', 'college-head']) {
      expect((await world.as(stranger).get(`/directives/${directive}`)).status).toBe(404);
      expect(itemsOf(await world.as(stranger).get('/directives'))).toEqual([]);
      expect(itemsOf(await world.as(stranger).get(`/timeline?directive=${directive}`))).toEqual([]);
    }
    played = await issueLetter(world, province, directive);
  });

  it('shows an addressee the text with its anchors, its own obligation and its assignment', async () => {
    const officer = world.as('homeAffairs-officer');
    const read = ok(await officer.get(`/directives/${played.directive}`));
    expect(read.body).toMatchObject({
      status: 'InForce',
      number: '15/UBND-NC',
      issueDate: '2024-12-02',
      obligations: [{ id: played.obligation, item: '1', assignments: [{ id: played.assignment, status: 'Assigned' }] }],
    });
    expect(read.headers.get('etag')).toMatch(/^"\d+"$/);
    const { body } = ok(await officer.get(`/directives/${played.directive}/text`));
    const content = String(body['content']);
    const [anchor] = body['anchors'] as readonly { anchor: { start: number; end: number; quote: string } }[];
    expect(content.slice(anchor?.anchor.start, anchor?.anchor.end)).toBe(anchor?.anchor.quote);
  });

  it('shows whoever got a copy the text and nothing else', async () => {
    const copied = world.as('justice-officer');
    expect(ok(await copied.get(`/directives/${played.directive}`)).body).toMatchObject({ obligations: [] });
    expect((await copied.get(`/obligations/${played.obligation}`)).status).toBe(404);
    expect((await copied.get(`/assignments/${played.assignment}`)).status).toBe(404);
    expect(itemsOf(await copied.get(`/assignments?directive=${played.directive}`))).toEqual([]);
  });

  it('does not exist for an agency that it does not concern', async () => {
    const stranger = world.as('college-head');
    expect((await stranger.get(`/directives/${played.directive}`)).status).toBe(404);
    expect((await stranger.get(`/directives/${played.directive}/text`)).status).toBe(404);
    expect(ok(await stranger.get('/directives?q=quy che lam viec')).body).toMatchObject({ total: 0, items: [] });
  });

  it('is found without diacritics by its subject and by the words of an obligation', async () => {
    const officer = world.as('homeAffairs-officer');
    for (const q of ['quy che', 'RÀ SOÁT', '15 ubnd', 'so noi vu chu tri']) {
      const found = itemsOf(await officer.get(`/directives?q=${encodeURIComponent(q)}`));
      expect(found).toMatchObject([{ id: played.directive }]);
    }
  });

  it('keeps the history before its issue from everybody but its issuer', async () => {
    const path = `/timeline?directive=${played.directive}&limit=100`;
    const all = itemsOf(await world.as('root-officer').get(path)).map(({ type }) => type);
    const theirs = itemsOf(await world.as('homeAffairs-officer').get(path)).map(({ type }) => type);
    expect(all).toEqual(expect.arrayContaining(['DirectiveDrafted', 'ObligationProposed', 'DirectiveIssued']));
    expect(theirs).toEqual(expect.arrayContaining(['DirectiveIssued', 'ObligationAssigned', 'AssignmentMade']));
    expect(theirs).not.toEqual(expect.arrayContaining(['DirectiveDrafted']));
    expect(theirs).not.toEqual(expect.arrayContaining(['ObligationProposed']));
  });

  it('is on the work list of whoever holds it, in the section of its due date', async () => {
    const head = world.as('homeAffairs-head');
    expect(itemsOf(await head.get('/work'))).toMatchObject([
      {
        ...{ id: played.assignment, deadline: { dueDate: '2025-02-28' } },
        of: [{ id: played.directive, number: expect.stringContaining('/UBND-NC') as string }],
        words: { sentence: expect.stringContaining('Sở Nội vụ chủ trì') as string },
      },
    ]);
    expect(ok(await head.get('/work?asOf=2025-02-27')).body).toMatchObject({
      sections: { todo: 1, nearDue: 1, overdue: 0 },
    });
    expect(ok(await head.get('/work?list=overdue&asOf=2025-03-01')).body).toMatchObject({ total: 1 });
  });
});
