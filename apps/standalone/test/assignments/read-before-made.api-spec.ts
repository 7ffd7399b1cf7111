import { chaoticBus, seeded } from '@chidao/messaging';
import { issueDirective } from '../issuing.js';
import type { ProvinceIds } from '../province.js';
import { foundProvince, ok } from '../province.js';
import type { World } from '../world.js';
import { openWorld } from '../world.js';
import { confirmItems, draftWork } from './directive-with-work.js';
import { peopleAtWork } from './people-at-work.js';

interface Item {
  readonly delivery: string;
  readonly item: { readonly kind: string };
}

describe('a directive that was read before its obligations were confirmed', () => {
  let world: World;
  let province: ProvinceIds;
  let people: ReturnType<typeof peopleAtWork>;
  let directive: string;

  const openDirective = async (agency: string): Promise<void> => {
    const clerk = world.as(`${agency}-clerk`);
    const { items } = ok(await clerk.get('/inbox')).body as { readonly items: readonly Item[] };
    const found = items.find(({ item }) => item.kind === 'directive');
    ok(await clerk.post(`/inbox/${found?.delivery}/read`));
  };

  beforeAll(async () => {
    world = await openWorld({ now: '2025-03-03T02:00:00.000Z', around: (bus) => chaoticBus(bus, seeded(7)) });
    province = await foundProvince(world, 'Bình Minh');
    people = peopleAtWork(world, province);
    directive = await draftWork(world);
    await issueDirective(world, { directive, signer: province.persons['root-deputy'] });
  });
  afterAll(() => world.close());

  it('is received by each assignment of who read it, when that is made, and by nobody else', async () => {
    await openDirective('homeAffairs');
    await world.settle();
    expect(await world.happened('AssignmentMade')).toEqual([]);
    // Not settled between: one agency opens it while the assignments are on their way.
    const reading = openDirective('districtOne');
    const byItem = await confirmItems(world, directive);
    await reading;
    await world.settle();
    const received = ['AssignmentMade', 'ReceiptRecorded'];
    const typesFor = async (agency: string, item: string) => people.typesOf(await people.of(agency, byItem[item]));
    expect(await typesFor('homeAffairs', '1')).toEqual(received);
    expect(await typesFor('districtOne', '2')).toEqual(received);
    expect(await typesFor('justice', '1')).toEqual(['AssignmentMade']);
    expect(await typesFor('districtTwo', '2')).toEqual(['AssignmentMade']);
    const receipt = await people.last(await people.of('homeAffairs', byItem['1']));
    expect(receipt).toMatchObject({ actor: { kind: 'policy', id: 'receive-made' }, data: { source: 'auto' } });
  });

  it('stays received once after a restart and a second reading', async () => {
    await world.restart();
    await openDirective('homeAffairs');
    await world.settle();
    expect(await world.happened('ReceiptRecorded')).toHaveLength(2);
    expect(await world.happened('ReactionRefused')).toEqual([]);
  });
});
