import type { ProvinceIds } from '../province.js';
import { foundProvince, ok } from '../province.js';
import type { IssuedIds } from '../reporting/directive-with-duties.js';
import { issueWithDuties } from '../reporting/directive-with-duties.js';
import type { Occurrence } from '../reporting/reporters.js';
import { reportingIn } from '../reporting/reporters.js';
import type { World } from '../world.js';
import { openWorld } from '../world.js';
import { itemsOf } from './issued-directive.js';

const figures = { meetings: '12', settled: '7', received: '10', advice: 'Bổ sung kinh phí tiếp dân.' };

interface Line {
  readonly of: readonly { readonly number: string }[];
  readonly words: { readonly sentence: string };
}

describe('reports as their readers see them', () => {
  let world: World;
  let province: ProvinceIds;
  let ids: IssuedIds;
  let at: ReturnType<typeof reportingIn>;
  let owed: Occurrence;

  beforeAll(async () => {
    world = await openWorld({ now: '2024-12-20T02:00:00.000Z' });
    province = await foundProvince(world, 'Bình Minh');
    ids = await issueWithDuties(world, province);
    at = reportingIn(world, province);
  });
  afterAll(() => world.close());

  it('the calendar shows what will be owed for 18 months, before anything of it is stored', async () => {
    const answer = ok(await world.as('justice-officer').get('/calendar'));
    expect(answer.body).toMatchObject({
      range: { from: '2024-12-20', to: '2026-06-20' },
      agency: { name: 'Sở Tư pháp' },
    });
    expect(itemsOf(answer).map(({ dueDate, stored }) => [dueDate, stored])).toEqual([
      ['2025-05-31', false],
      ['2025-10-31', false],
      ['2026-05-31', false],
    ]);
    const lines = itemsOf(answer) as unknown as readonly Line[];
    expect(lines.every(({ of, words }) => of[0]?.number.endsWith('/UBND-NC') && words.sentence !== '')).toBe(true);
    expect(ok(await world.as('college-officer').get(`/calendar?agency=${at.agency('justice')}`)).body['total']).toBe(0);
  });

  it('the calendar is asked for days in their order', async () => {
    for (const days of ['from=2025-06-01&to=2025-05-31', 'to=2024-12-19']) {
      const { status, body } = await world.as('justice-officer').get(`/calendar?${days}`);
      expect([status, body]).toMatchObject([400, { code: 'INPUT_INVALID', errors: [{ pointer: '#/to' }] }]);
    }
    const later = ok(await world.as('justice-officer').get('/calendar?from=2027-01-01'));
    expect(later.body['range']).toEqual({ from: '2027-01-01', to: '2028-07-01' });
  });

  it('a report that was opened stands in the calendar with its state, under the id that was foretold', async () => {
    const [foretold] = itemsOf(await world.as('justice-officer').get('/calendar'));
    await world.until('2025-04-10T02:00:00.000Z');
    owed = await at.of('justice', ids.duty, '2025-H1');
    expect(owed.occurrence).toBe(foretold?.['occurrence']);
    const [first] = itemsOf(await world.as('justice-officer').get('/calendar'));
    expect(first).toMatchObject({
      stored: true,
      id: owed.occurrence,
      status: 'Open',
      deadline: { dueDate: '2025-05-31' },
    });
  });

  it('is seen by its agency and the focal agency; of the other agencies nobody knows', async () => {
    const path = `/occurrences/${owed.occurrence}`;
    for (const reader of ['justice-officer', 'homeAffairs-officer', 'root-officer']) {
      expect(ok(await world.as(reader).get(path)).body).toMatchObject({
        status: 'Open',
        agency: { name: 'Sở Tư pháp' },
      });
    }
    for (const reader of ['information-officer', 'college-head', 'front-clerk']) {
      expect((await world.as(reader).get(path)).status).toBe(404);
    }
    const theirs = itemsOf(await world.as('information-officer').get('/occurrences'));
    expect(theirs.map(({ agency }) => (agency as { name: string }).name)).toEqual(['Sở Thông tin và Truyền thông']);
  });

  it('its words are read by those who may read the report, and exist for nobody else', async () => {
    ok(await at.report('justice', owed.occurrence, figures));
    const [focal, issuer] = await Promise.all(
      ['homeAffairs-officer', 'root-officer'].map((reader) => world.as(reader).get(`/occurrences/${owed.occurrence}`)),
    );
    for (const answer of [focal, issuer]) {
      const { reports, texts } = ok(answer as NonNullable<typeof answer>).body as {
        reports: { submissions: { report: string; indicators: Record<string, string> }[] };
        texts: Record<string, string>;
      };
      const indicators = reports.submissions[0]?.indicators ?? {};
      expect(indicators).toMatchObject({ meetings: '12', settled: '7' });
      expect(texts[indicators['advice'] ?? '']).toBe(figures.advice);
    }
  });

  it('its files are given out with it, and not before it was handed in', async () => {
    const { body } = ok(await world.as('homeAffairs-officer').get(`/occurrences/${owed.occurrence}`));
    const { submissions } = body['reports'] as { submissions: { report: string }[] };
    const report = `/reports/${submissions[0]?.report}`;
    const read = ok(await world.as('homeAffairs-officer').get(report));
    const [version] = read.body['versions'] as { signed: { file: string } }[];
    for (const [reader, status] of [
      ['justice-head', 200],
      ['homeAffairs-clerk', 200],
      ['information-officer', 404],
      ['college-head', 404],
    ] as const) {
      expect((await world.as(reader).get(report)).status).toBe(status);
      expect(await world.as(reader).status(`/files/${version?.signed.file}`)).toBe(status);
      expect(await world.as(reader).status(`/files/${version?.signed.file}?asOf=2025-04-01`)).toBe(404);
      expect(await world.as(reader).status(`/files/${version?.signed.file}?asOf=2025-04-30`)).toBe(status);
    }
    expect(await world.as('justice-head').status(`/files/${version?.signed.file.slice(7)}`)).toBe(400);
  });

  it('the state of a consolidation says how many of how many, and who is missing', async () => {
    const path = `/consolidations/${owed.consolidation}`;
    const { body } = ok(await world.as('homeAffairs-officer').get(path));
    expect(body).toMatchObject({ status: 'Collecting', focalAgency: { name: 'Sở Nội vụ' }, count: { in: 1, of: 3 } });
    expect((body['count'] as { text: string }).text).toMatch(/^1\/3 đơn vị; thiếu: Sở /);
    expect((await world.as('justice-officer').get(path)).status).toBe(404);
  });

  it('statistics count the six classes on both due bases, with four percentages that name n and of', async () => {
    const path = '/statistics?category=occurrence&asOf=2025-06-01';
    const { body } = ok(await world.as('root-officer').get(path));
    expect(body['totals']).toMatchObject({
      original: {
        assigned: 3,
        classes: { COMPLETED_ON_TIME: 1, OPEN_OVERDUE: 2, OPEN_IN_TIME: 0 },
        awaiting: { COMPLETED_ON_TIME: 1 },
        percentages: { overdueOfDue: { n: 2, of: 2, percent: '100.00' }, completedOfAssigned: { n: 0, of: 3 } },
      },
    });
    const own = ok(await world.as('justice-officer').get(path));
    expect(itemsOf(own).map(({ agency }) => agency)).toMatchObject([{ name: 'Sở Tư pháp' }]);
  });

  it('the calendar begins with what is overdue, unless another first day is asked for', async () => {
    const dues = async (query: string) =>
      itemsOf(await world.as('information-officer').get(`/calendar?asOf=2025-06-02${query}`)).map((item) => [
        (item['deadline'] as { dueDate: string } | undefined)?.dueDate ?? item['dueDate'],
        item['stored'],
      ]);
    expect((await dues('')).slice(0, 2)).toEqual([
      ['2025-05-31', true],
      ['2025-10-31', false],
    ]);
    expect((await dues('&from=2025-06-02'))[0]).toEqual(['2025-10-31', false]);
  });

  it('waits for the focal agency to decide, on its work list', async () => {
    const { body } = ok(await world.as('homeAffairs-officer').get('/work?list=waiting'));
    expect(body['items']).toMatchObject([{ what: 'report', id: owed.occurrence, agency: { name: 'Sở Tư pháp' } }]);
    const [line] = body['items'] as readonly Line[];
    expect(line?.of[0]?.number).toMatch(/UBND-NC$/);
    expect(line?.words.sentence).not.toBe('');
  });

  it('a consolidation waits to be closed once nobody is in time any more', async () => {
    const waits = async (asOf: string) => {
      const { body } = ok(await world.as('homeAffairs-officer').get(`/work?list=waiting&asOf=${asOf}`));
      return (body['items'] as { what: string }[]).map((item) => item.what);
    };
    expect([await waits('2025-05-31'), await waits('2025-06-01')]).toEqual([['report'], ['report', 'consolidation']]);
  });

  it('a detail names its stream’s revision, so that a command can say what was seen', async () => {
    const path = `/occurrences/${owed.occurrence}`;
    const shown = ok(await world.as('homeAffairs-officer').get(path));
    const ifMatch = { 'if-match': shown.headers.get('etag') ?? '' };
    const accepted = ok(await world.as('homeAffairs-officer').post(`${path}/accept`, {}, ifMatch));
    const after = { 'chidao-after': accepted.headers.get('chidao-position') ?? '' };
    const again = ok(await world.as('justice-officer').get(path, after));
    expect(again.body).toMatchObject({
      status: 'Accepted',
      timeliness: { extended: 'COMPLETED_ON_TIME', provisional: false },
    });
  });

  it('a position that is not reached within two seconds is answered 503', async () => {
    const far = await world.as('justice-officer').get('/work', { 'chidao-after': '999999999' });
    expect([far.status, far.body['code']]).toEqual([503, 'POSITION_NOT_REACHED']);
  });
});
