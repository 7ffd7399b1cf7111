import { chaoticBus, seeded } from '@chidao/messaging';
import type { ProvinceIds } from '../province.js';
import { foundProvince, idOf, ok } from '../province.js';
import type { World } from '../world.js';
import { openWorld } from '../world.js';
import type { IssuedIds } from './directive-with-duties.js';
import { issueWithDuties } from './directive-with-duties.js';
import { reportingIn } from './reporters.js';

describe('a difficulty', () => {
  let world: World;
  let province: ProvinceIds;
  let ids: IssuedIds;
  let at: ReturnType<typeof reportingIn>;

  beforeAll(async () => {
    world = await openWorld({ now: '2024-12-20T02:00:00.000Z', around: (bus) => chaoticBus(bus, seeded(5)) });
    province = await foundProvince(world, 'Bình Minh');
    ids = await issueWithDuties(world, province);
    at = reportingIn(world, province);
  });
  afterAll(() => world.close());

  const assignmentOf = async (key: string): Promise<string> => {
    const made = (await world.happened('AssignmentMade')).map(
      ({ data }) => data as { assignment: string; agency: string; obligation: string },
    );
    return made.find((data) => data.agency === at.agency(key) && data.obligation === ids.work)?.assignment ?? '';
  };
  const raising = (more: object) => ({
    kind: 'difficulty',
    obligation: ids.work,
    assignment: null,
    occurrence: null,
    text: 'Chưa có hướng dẫn về kinh phí.',
    ...more,
  });

  it('goes through the agency that collects the reports to the assigner (seed B29)', async () => {
    const assignment = await assignmentOf('justice');
    const raised = await world.as('justice-officer').post('/difficulties', raising({ assignment }));
    const difficulty = idOf(raised);
    const stream = `difficulty-${difficulty}`;
    expect(await at.dataOf(stream, 'DifficultyRaised')).toMatchObject({
      agency: at.agency('justice'),
      focalAgency: at.agency('homeAffairs'),
      answerBy: '2024-12-27T16:59:59.999Z',
    });
    const forward = { path: `/difficulties/${difficulty}/forward`, body: { opinion: 'Đề nghị gia hạn.' } };
    expect((await at.decide('information-officer', stream, forward)).status).toBe(404);
    ok(await at.decide('homeAffairs-officer', stream, forward));
    const answer = {
      path: `/difficulties/${difficulty}/answer`,
      body: { text: 'Đồng ý lùi thời hạn.', newDue: '2025-03-31' },
    };
    expect((await at.decide('homeAffairs-head', stream, answer)).status).toBe(403);
    ok(await at.decide('root-deputy', stream, answer));
    expect(await at.typesOf(stream)).toEqual(['DifficultyRaised', 'DifficultyForwarded', 'DifficultyAnswered']);
    expect(await at.dataOf(`assignment-${assignment}`, 'DeadlineMoved')).toMatchObject({
      deadline: { dueDate: '2025-03-31', deadlineRevision: 2 },
      cause: { kind: 'difficultyAnswered', difficulty },
    });
    expect((await at.decide('root-deputy', stream, answer)).body['code']).toBe('DIFFICULTY_CLOSED');
  });

  it('is raised only by an agency that has work there', async () => {
    const stranger = await world.as('youth-officer').post('/difficulties', raising({}));
    expect(stranger.status).toBe(404);
    const others = raising({ assignment: await assignmentOf('justice') });
    expect((await world.as('information-officer').post('/difficulties', others)).status).toBe(404);
  });

  it('may concern a report that is owed, and be refused with a reason', async () => {
    await world.until('2025-04-10T02:00:00.000Z');
    const { occurrence } = await at.of('information', ids.duty, '2025-H1');
    const raised = await world.as('information-head').post('/difficulties', raising({ occurrence }));
    const difficulty = idOf(raised);
    const stream = `difficulty-${difficulty}`;
    const refusal = (reason: string) => ({ path: `/difficulties/${difficulty}/refuse`, body: { reason } });
    expect((await at.decide('root-deputy', stream, refusal(' '))).body['code']).toBe('REASON_REQUIRED');
    ok(await at.decide('root-deputy', stream, refusal('Đã có hướng dẫn tại văn bản trước.')));
    expect(await at.typesOf(stream)).toEqual(['DifficultyRaised', 'DifficultyRefused']);
  });

  it('leaves no reaction that could not act', async () => {
    expect((await world.happened('ReactionRefused')).map(({ data }) => data)).toEqual([]);
  });
});
