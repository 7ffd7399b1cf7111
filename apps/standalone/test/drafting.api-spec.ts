import { foundProvince } from './province.js';
import type { World } from './world.js';
import { openWorld } from './world.js';

const LETTER = [
  'ỦY BAN NHÂN DÂN\nTỈNH BÌNH ĐỊNH',
  'Số: /UBND-NC\nV/v rà soát quy chế làm việc',
  'Kính gửi: Sở Nội vụ.',
  '1. Sở Nội vụ chủ trì rà soát quy chế làm việc.',
  'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
].join('\n\n');

describe('a text that is drafted', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ now: '2025-01-06T02:00:00.000Z' });
    await foundProvince(world, 'Bình Định');
  });
  afterAll(() => world.close());

  const drafted = async (by: string, text: string) => {
    const { status, body } = await world.as(by).post('/directives', { text });
    expect(status).toBe(200);
    await world.settle();
    const codes = (body['warnings'] as readonly { readonly code: string }[]).map(({ code }) => code);
    const shown = await world.as(by).get(`/directives/${String(body['id'])}`);
    return { codes, header: shown.body['header'] as Readonly<Record<string, unknown>> };
  };

  it('by the issuer that it names gives no warning', async () => {
    expect((await drafted('root-officer', LETTER)).codes).toEqual([]);
  });

  it('by another agency than it names gives a warning in Vietnamese', async () => {
    expect((await drafted('justice-officer', LETTER)).codes).toEqual(['ISSUER_DIFFERS']);
    const again = await world.as('justice-officer').post('/directives', { text: LETTER });
    expect(again.body['warnings']).toMatchObject([{ detail: expect.stringContaining('cơ quan ban hành khác') }]);
    expect(again.headers.get('etag')).toBe('"0"');
  });

  it('without anything of an official document gives a warning, and becomes no known type', async () => {
    const { codes, header } = await drafted('root-officer', 'Hôm nay trời đẹp. Chúng tôi đi chơi.');
    expect(codes).toEqual(['HEADER_NOT_FOUND']);
    expect(header).toMatchObject({ documentType: 'other', number: { ordinal: null, symbol: null } });
  });

  it('says how many parts are being proposed, and then shows as many; none where nothing obliges', async () => {
    for (const [text, parts] of [[LETTER, 1] as const, ['Hôm nay trời đẹp. Chúng tôi đi chơi.', 0] as const]) {
      const { body } = await world.as('root-officer').post('/directives', { text });
      expect(body['proposals']).toBe(parts);
      await world.settle();
      const shown = await world.as('root-officer').get(`/directives/${String(body['id'])}`);
      expect(shown.body['obligations']).toHaveLength(parts);
    }
  });

  it('is revised: a proposal whose words are gone waits for nobody any more', async () => {
    const officer = world.as('root-officer');
    const two = LETTER.replace('\n\nTM.', '\n\n2. Sở Tư pháp kiểm tra các văn bản đã ban hành.\n\nTM.');
    const { body, headers } = await officer.post('/directives', { text: two });
    await world.settle();
    const path = `/directives/${String(body['id'])}`;
    const revised = two.replace('kiểm tra các văn bản đã ban hành', 'hướng dẫn các xã, phường làm việc trực tuyến');
    const etag = { 'if-match': headers.get('etag') ?? '' };
    expect((await officer.post(`${path}/revise`, { text: revised }, etag)).status).toBe(200);
    await world.settle();
    const shown = (await officer.get(path)).body;
    const obligations = shown['obligations'] as readonly {
      readonly id: string;
      readonly content: object;
      readonly anchors: readonly { readonly part: string; readonly lost: boolean }[];
    }[];
    const gone = obligations.filter(({ anchors }) => anchors.every(({ part, lost }) => part !== 'duty' || lost));
    expect([obligations.length, gone.length, shown['undecided']]).toEqual([3, 1, 2]);
    const waiting = (await officer.get(`/work?list=waiting&directive=${String(body['id'])}&limit=100`)).body['items'];
    const ids = (waiting as readonly { readonly id: string }[]).map(({ id }) => id);
    expect(ids).not.toContain(gone[0]?.id);
    expect(ids).toHaveLength(2);
  });

  it('cannot be issued on a paper that is not kept, nor with a date to come, and the field is named', async () => {
    const { body } = await world.as('root-officer').post('/directives', { text: LETTER });
    await world.settle();
    const path = `/directives/${String(body['id'])}`;
    const seen = await world.as('root-clerk').get(path);
    const text = (seen.body['text'] as { readonly ref: string }).ref;
    const etag = { 'if-match': seen.headers.get('etag') ?? '' };
    const issuing = { ordinal: '7', issueDate: '2025-01-07', text };
    const unkept = { ...issuing, issueDate: '2025-01-06', signed: { file: `sha256:${'1'.repeat(64)}` } };
    expect((await world.as('root-clerk').post(`${path}/issue`, unkept, etag)).body['code']).toBe('FILE_NOT_STORED');
    const refused = await world.as('root-clerk').post(`${path}/issue`, issuing, etag);
    expect(refused.body).toMatchObject({ code: 'INPUT_INVALID', errors: [{ pointer: '#/issueDate' }] });
    expect(
      (await world.as('root-clerk').post(`${path}/issue`, { ...issuing, issueDate: '2025-01-06' }, etag)).status,
    ).toBe(200);
  });
});
