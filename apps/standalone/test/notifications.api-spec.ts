import { chaoticBus, seeded } from '@chidao/messaging';
import { issueDirective } from './issuing.js';
import type { ProvinceIds } from './province.js';
import { foundProvince, idOf, ok } from './province.js';
import type { Answer, World } from './world.js';
import { openWorld } from './world.js';

const TEXT = `ỦY BAN NHÂN DÂN
TỈNH BÌNH MINH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: /UBND-NC
V/v rà soát quy chế làm việc

Bình Minh, ngày tháng năm

Kính gửi: Sở Nội vụ.

Ủy ban nhân dân tỉnh yêu cầu thực hiện các nội dung sau:

1. Sở Nội vụ chủ trì rà soát quy chế làm việc của các cơ quan, đơn vị.

Nơi nhận:
- Như trên;
- Sở Tư pháp;
- Lưu: VT, NC.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH`;

interface Item {
  readonly delivery: string;
  readonly title: string;
  readonly line: string;
  readonly read: boolean;
}

const itemsOf = (answer: Answer): readonly Item[] => ok(answer).body['items'] as readonly Item[];

describe('the inbox of an agency', () => {
  let world: World;
  let province: ProvinceIds;

  const typesOf = async (delivery: string): Promise<readonly string[]> =>
    (await world.eventsOf(`delivery-${delivery}`)).map(({ type }) => type);

  beforeAll(async () => {
    world = await openWorld({ now: '2024-12-02T02:00:00.000Z', around: (bus) => chaoticBus(bus, seeded(11)) });
    province = await foundProvince(world, 'Bình Minh');
    const drafted = await world.as('root-officer').post('/directives', { text: TEXT });
    const directive = idOf(drafted);
    await world.settle();
    await issueDirective(world, { directive, signer: province.persons['root-deputy'] });
  });
  afterAll(() => world.close());

  it('shows on looking back what lay in it then, which is no evidence of delivery', async () => {
    const clerk = world.as('justice-clerk');
    const looked = await clerk.get('/inbox?asOf=2024-12-02');
    expect(looked.body).toMatchObject({ asOf: '2024-12-02T16:59:59.999Z', knownAt: null });
    const [item] = itemsOf(looked);
    expect(item).toMatchObject({ title: 'Văn bản gửi đến để biết', read: false });
    expect(await typesOf((item as Item).delivery)).toEqual(['DeliveryQueued', 'DeliverySent']);
    for (const moment of ['asOf=2024-12-01', 'knownAt=2024-12-01', 'asOf=2024-12-02&knownAt=2024-12-01']) {
      expect(itemsOf(await clerk.get(`/inbox?${moment}`))).toEqual([]);
    }
    expect((await clerk.get('/inbox?asOf=hom-qua')).status).toBe(400);
  });

  it('holds a directive for the agencies addressed and copied, and for nobody else', async () => {
    const addressed = itemsOf(await world.as('homeAffairs-clerk').get('/inbox'));
    const copied = itemsOf(await world.as('justice-clerk').get('/inbox'));
    expect(addressed).toMatchObject([{ title: 'Văn bản gửi đến để thực hiện', read: false }]);
    expect(addressed[0]?.line).toContain('Văn bản số 15/UBND-NC ngày 02/12/2024 của Ủy ban nhân dân tỉnh Bình Minh');
    expect(copied).toMatchObject([{ title: 'Văn bản gửi đến để biết' }]);
    expect(itemsOf(await world.as('office-clerk').get('/inbox'))).toEqual([]);
  });

  it('answers in the frame of every list: how many in all, of when, and complete up to which position', async () => {
    const clerk = world.as('justice-clerk');
    const frames = [await clerk.get('/inbox?offset=1'), await clerk.get('/inbox?asOf=2024-12-02&offset=1')];
    expect(frames.map(({ body }) => [body['total'], body['items']])).toEqual([
      [1, []],
      [1, []],
    ]);
    const last = (await world.log()).at(-1)?.position ?? 0n;
    for (const { body } of frames) {
      expect(body['asOf']).toMatch(/^2024-12-02T/);
      expect(body['position']).toMatch(/^\d+$/);
      expect(BigInt(String(body['position']))).toBeGreaterThan(0n);
      expect(BigInt(String(body['position']))).toBeLessThanOrEqual(last);
    }
  });

  it('gives evidence of delivery when it is returned, and of reading when an item is opened', async () => {
    const [item] = itemsOf(await world.as('homeAffairs-officer').get('/inbox'));
    const { delivery } = item as Item;
    expect(await typesOf(delivery)).toEqual(['DeliveryQueued', 'DeliverySent', 'DeliveryConfirmed']);
    ok(await world.as('homeAffairs-officer').post(`/inbox/${delivery}/read`));
    expect(await typesOf(delivery)).toEqual(['DeliveryQueued', 'DeliverySent', 'DeliveryConfirmed', 'DeliveryRead']);
    await world.settle();
    expect(itemsOf(await world.as('homeAffairs-clerk').get('/inbox?unread=true'))).toEqual([]);
    expect(itemsOf(await world.as('homeAffairs-clerk').get('/inbox'))).toMatchObject([{ delivery, read: true }]);
  });

  it('cannot be opened by strangers, who do not learn that the item exists', async () => {
    const [item] = itemsOf(await world.as('justice-officer').get('/inbox'));
    const { delivery } = item as Item;
    expect((await world.as('office-officer').post(`/inbox/${delivery}/read`)).status).toBe(404);
    expect(await typesOf(delivery)).not.toContain('DeliveryRead');
  });

  it('remembers what had been read, and what was known of it', async () => {
    await world.until('2024-12-05T02:00:00.000Z');
    const reader = world.as('justice-officer');
    const [item] = itemsOf(await reader.get('/inbox'));
    ok(await reader.post(`/inbox/${(item as Item).delivery}/read`));
    await world.settle();
    const read = async (query: string) => itemsOf(await reader.get(`/inbox?${query}`)).map((one) => one.read);
    expect(await read('asOf=2024-12-05')).toEqual([true]);
    expect(await read('asOf=2024-12-04')).toEqual([false]);
    expect(await read('asOf=2024-12-05&knownAt=2024-12-04')).toEqual([false]);
    expect(await read('unread=true&asOf=2024-12-04')).toEqual([false]);
    expect(await read('unread=true&asOf=2024-12-05')).toEqual([]);
  });
});
