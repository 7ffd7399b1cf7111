import type { ProvinceIds } from './province.js';
import { enterRuleSet, foundProvince, ok } from './province.js';
import { draftLetter, issueLetter, LETTER } from './query/issued-directive.js';
import type { World } from './world.js';
import { openWorld } from './world.js';

const WORKING_DAYS = LETTER.replace('trước ngày 01/3/2025', 'trong thời hạn 10 ngày làm việc kể từ ngày ký');
const TET = ['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'];

interface Resolved {
  readonly deadline: { readonly civilDate: string; readonly ruleVersion: string; readonly calendarVersion: string };
}

describe('a deadline that a calendar changes after a new rule set came', () => {
  let world: World;
  let province: ProvinceIds;
  beforeAll(async () => {
    world = await openWorld({ now: '2025-01-20T02:00:00.000Z' });
    province = await foundProvince(world, 'Bình Minh');
  });
  afterAll(() => world.close());

  it('is computed again under the rules that it was given by; what is decided now goes by the new ones', async () => {
    const { obligation } = await issueLetter(world, province, await draftLetter(world, WORKING_DAYS));
    const resolved = async (id: string) =>
      (await world.eventsOf(`obligation-${id}`))
        .filter(({ type }) => type === 'DeadlineResolved')
        .map(({ data, versions }) => {
          const { civilDate, ruleVersion } = (data as Resolved).deadline;
          return [civilDate, ruleVersion, versions.ruleSet];
        });
    expect(await resolved(obligation)).toEqual([['2025-02-03', 'QT-01', 'QT-01']]);

    await world.until('2025-01-21T02:00:00.000Z');
    await enterRuleSet(world, 'QT-02');
    const calendar = { version: '2025.1', decision: '6150/TB-BLĐTBXH', years: [2025], holidays: TET };
    ok(await world.as('rule-owner').post('/calendars', calendar));
    await world.settle();
    expect(await resolved(obligation)).toEqual([
      ['2025-02-03', 'QT-01', 'QT-01'],
      ['2025-02-10', 'QT-01', 'QT-01'],
    ]);

    const later = await issueLetter(world, province, await draftLetter(world, WORKING_DAYS), '16');
    expect((await resolved(later.obligation)).map(([, ruleVersion]) => ruleVersion)).toEqual(['QT-02']);
  });
});
