import { chaoticBus, seeded } from '@chidao/messaging';
import type { ProvinceIds } from '../province.js';
import { foundProvince, ok } from '../province.js';
import type { Answer, World } from '../world.js';
import { openWorld } from '../world.js';
import type { IssuedWork } from './directive-with-work.js';
import { issueWork } from './directive-with-work.js';
import { peopleAtWork } from './people-at-work.js';

describe('an obligation that is given to its agencies in a further round', () => {
  let world: World;
  let province: ProvinceIds;
  let work: IssuedWork;
  let people: ReturnType<typeof peopleAtWork>;

  const assign = async (round: number): Promise<Answer> => {
    const last = (await world.eventsOf(`obligation-${work.byItem['2']}`)).at(-1);
    const path = `/obligations/${work.byItem['2']}/assign`;
    const answer = await world.as('root-deputy').post(path, { round }, { 'if-match': `"${last?.revision}"` });
    await world.settle();
    return ok(answer);
  };
  const attempts = async (): Promise<readonly unknown[]> =>
    (await world.happened('AssignmentMade'))
      .map(({ data }) => data as { obligation: string; agency: string; round: number; attempt: number })
      .filter(({ obligation }) => obligation === work.byItem['2'])
      .map(({ agency, round, attempt }) => ({ agency, round, attempt }));

  beforeAll(async () => {
    world = await openWorld({ now: '2025-03-03T02:00:00.000Z', around: (bus) => chaoticBus(bus, seeded(23)) });
    province = await foundProvince(world, 'Bình Minh');
    work = await issueWork(world, province);
    people = peopleAtWork(world, province);
  });
  afterAll(() => world.close());

  it('says nothing while everybody holds it', async () => {
    expect((await assign(2)).body['events']).toEqual([]);
    expect(await attempts()).toHaveLength(2);
  });

  it('is given as a second attempt to the one whose assignment was cancelled, and to nobody else', async () => {
    const cancelled = await people.of('districtOne', work.byItem['2']);
    const cause = { cause: { kind: 'recall' }, reason: 'Giao nhầm thời điểm' };
    ok(await people.decides('root-deputy', cancelled, 'cancel', cause));
    await assign(2);
    const [one, two] = [people.agency('districtOne'), people.agency('districtTwo')];
    expect(await attempts()).toHaveLength(3);
    expect(await attempts()).toEqual(
      expect.arrayContaining([
        { agency: one, round: 1, attempt: 1 },
        { agency: two, round: 1, attempt: 1 },
        { agency: one, round: 2, attempt: 2 },
      ]),
    );
    expect((await assign(3)).body['events']).toEqual([]);
    expect(await world.happened('ObligationEnded')).toEqual([]);
  });

  it('leaves no reaction that could not act, and stays as it is over a restart', async () => {
    await world.restart();
    expect(await attempts()).toHaveLength(3);
    expect(await world.happened('ReactionRefused')).toEqual([]);
  });
});
