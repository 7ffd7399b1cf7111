import { chaoticBus, seeded } from '@chidao/messaging';
import { issueDirective } from './issuing.js';
import { foundProvince, idOf } from './province.js';
import type { ProvinceIds } from './province.js';
import type { World } from './world.js';
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

describe('the walking skeleton', () => {
  let world: World;
  let province: ProvinceIds;

  beforeAll(async () => {
    world = await openWorld({ now: '2024-12-02T02:00:00.000Z', around: (bus) => chaoticBus(bus, seeded(7)) });
    province = await foundProvince(world, 'Bình Minh');
  });
  afterAll(() => world.close());

  it('leads from a draft over HTTP to resolved recipients, through store, relay, bus and policies', async () => {
    const drafted = await world.as('root-officer').post('/directives', { text: TEXT });
    const directive = idOf(drafted);
    await world.settle();
    const issued = await issueDirective(world, { directive, signer: province.persons['root-deputy'] });
    expect(issued.body['events']).toMatchObject([{ type: 'DirectiveIssued' }]);
    const [resolved] = (await world.eventsOf(`directive-${directive}`)).filter(
      ({ type }) => type === 'RecipientsResolved',
    );
    expect(resolved?.data).toMatchObject({
      added: [province.agencies['homeAffairs'], province.agencies['justice']].sort(),
    });
  });
});
