import type { World } from '../world.js';
import { openWorld } from '../world.js';
import { whereSeedB } from './corpus.js';
import type { Drafted, Item } from './story.js';
import { draftSeed, DRAFTED_AT, lookAt, proposalOf } from './story.js';

whereSeedB('seed B as a draft', (text) => {
  let world: World;
  let drafted: Drafted;
  let shown: Item;
  let header: Item;

  beforeAll(async () => {
    world = await openWorld({ now: DRAFTED_AT });
    drafted = await draftSeed(world, text);
    shown = await lookAt(world, drafted.directive);
    header = shown['header'] as Item;
  });
  afterAll(() => world.close());

  it('B01 belongs to its issuer, an agency of the register', () => {
    expect(shown['issuer']).toMatchObject({
      id: drafted.province.root,
      name: 'Ủy ban nhân dân tỉnh Bình Định',
    });
  });

  it('B02 has a symbol and a blank ordinal, and does not collide with another draft', async () => {
    expect(header).toMatchObject({ documentType: 'officialLetter', number: { ordinal: null, symbol: 'UBND-NC' } });
    expect(shown).toMatchObject({ status: 'Draft', drafting: true });
    const another = await world.as('root-officer').post('/directives', { text });
    expect(another.status).toBe(200);
    expect(another.body['id']).not.toBe(drafted.directive);
  });

  it('B03 has its subject over three lines, and cites a resolution whose text is not here', () => {
    expect(header['subject']).toBe(
      'triển khai thực hiện Nghị quyết số 43/2024/NQ-HĐND ngày 12/12/2024 của Hội đồng nhân dân tỉnh',
    );
    expect(header['citations']).toEqual(
      expect.arrayContaining([expect.objectContaining({ number: '43/2024/NQ-HĐND', date: '2024-12-12' })]),
    );
  });

  it('B04 has a place and no date, and cannot be issued before the latest document that it cites', async () => {
    expect(header).toMatchObject({ place: 'Bình Định' });
    expect(shown).toMatchObject({ issueDate: null });
    const clerk = world.as('root-clerk');
    const draft = await clerk.get(`/directives/${drafted.directive}`);
    const body = {
      ordinal: '9012',
      issueDate: '2024-12-11',
      text: (draft.body['text'] as { ref: string }).ref,
    };
    const early = await clerk.post(`/directives/${drafted.directive}/issue`, body, {
      'if-match': draft.headers.get('etag') ?? '',
    });
    expect(early).toMatchObject({ status: 409, body: { code: 'ISSUE_DATE_BEFORE_CITED_DOCUMENT' } });
  });

  it('B10 defines a short name of a document', () => {
    expect(shown['aliases']).toEqual(
      expect.arrayContaining([expect.objectContaining({ of: 'document', name: 'Nghị quyết số 43/2024/NQ-HĐND' })]),
    );
  });

  it('B11 defines a short name of a set of actors, narrower than the recipients', () => {
    const alias = (shown['aliases'] as readonly Item[]).find(({ of }) => of === 'actors');
    expect(alias).toMatchObject({ name: 'các cơ quan, đơn vị, địa phương' });
    const expressions = (alias?.['expressions'] as readonly string[]).join('; ').toLowerCase();
    expect(expressions).toContain('đơn vị sự nghiệp công lập thuộc tỉnh');
    expect(expressions).not.toContain('mặt trận');
    expect(expressions).not.toContain('tỉnh ủy');
  });

  it('B12 proposes a continuous duty without a deadline for the set of actors', () => {
    const proposal = proposalOf(drafted, '1', 'Các cơ quan, đơn vị, địa phương');
    expect(proposal).toMatchObject({ kind: 'continuous' });
    expect(proposal.content).toMatchObject({
      leads: ['Các cơ quan, đơn vị, địa phương'],
      modality: 'ask',
      deadline: { value: { kind: 'NONE' } },
    });
  });

  it('B13 notices that the duty goes on to the units below', () => {
    const { reading } = proposalOf(drafted, '1', 'Các cơ quan, đơn vị, địa phương');
    expect(reading.noticed.flags).toContain('CASCADE');
  });

  it('B14, B15, B16, B17 proposes one report duty with host, two recurrences, destination and focal agency', () => {
    const [duty] = proposalOf(drafted, '1', 'Báo cáo kết quả').content.duties;
    expect(duty).toMatchObject({
      host: { citation: expect.stringContaining('Luật Thực hiện dân chủ ở cơ sở') },
      routes: [
        {
          destination: 'Ủy ban nhân dân tỉnh',
          via: 'Sở Nội vụ',
          consolidator: 'Sở Nội vụ',
          accepts: true,
        },
      ],
      recurrences: [
        {
          period: 'halfYear',
          cutoffRule: null,
          dueRule: { kind: 'RECURRING', rule: { due: { on: 'dayOfYear', month: 6, day: 1, daysBefore: 1 } } },
        },
        {
          period: 'year',
          dueRule: { kind: 'RECURRING', rule: { due: { on: 'dayOfYear', month: 11, day: 1, daysBefore: 1 } } },
        },
      ],
    });
  });

  it('B18 notices a monitor whose set is larger than the recipients', () => {
    const { content, reading } = proposalOf(drafted, '2.a', 'Chủ trì theo dõi');
    expect(content.leads).toEqual(['Sở Nội vụ']);
    const [monitor] = reading.noticed.overseers;
    expect(monitor).toMatchObject({ role: 'monitor', agencies: ['Sở Nội vụ'] });
    expect(monitor?.over.join(' ')).toContain('doanh nghiệp');
  });

  it('B19 proposes a consolidation upward without a date', () => {
    const [duty] = proposalOf(drafted, '2.a', 'tổng hợp báo cáo').content.duties;
    expect(duty).toMatchObject({
      routes: [{ destination: 'Ủy ban nhân dân tỉnh' }],
      recurrences: [{ dueRule: { kind: 'NONE' } }],
    });
  });

  it('B20, B21 proposes what to draw up, and notices that it was ordered before', () => {
    const { content, reading } = proposalOf(drafted, '2.b', 'Tham mưu Ủy ban nhân dân tỉnh ban hành Quy định');
    expect(content).toMatchObject({ kind: 'once', leads: ['Sở Nội vụ'] });
    expect(reading.noticed.earlierOrders).toEqual([{ number: '8110/UBND-NC', date: '2024-10-11' }]);
  });

  it('B23 flags a duty of an agency that is only told to coordinate', () => {
    const { content } = proposalOf(drafted, '3', 'Sở Tư pháp');
    expect(content).toMatchObject({ leads: ['Sở Tư pháp'], noNamedLead: true });
  });

  it('B24 proposes two duties of one sentence apart', () => {
    const parts = drafted.proposals.filter(({ item }) => item === '4');
    expect(parts.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('chính quyền điện tử'),
      expect.stringContaining('trí tuệ nhân tạo'),
    ]);
  });

  it('B25, B26 asks bodies that are not subordinate', () => {
    expect(proposalOf(drafted, '5', 'Đề nghị các cơ quan tham mưu').content).toMatchObject({
      modality: 'ask',
      leads: ['các cơ quan tham mưu, giúp việc Tỉnh ủy'],
    });
    const front = proposalOf(drafted, '6', 'Đề nghị Ủy ban Mặt trận');
    expect(front.content.leads).toEqual(['Ủy ban Mặt trận Tổ quốc Việt Nam', 'các tổ chức chính trị - xã hội tỉnh']);
    expect(front.reading.noticed.flags).toContain('CASCADE');
  });

  it('B27 notices that the Front oversees', () => {
    const { reading } = proposalOf(drafted, '6', 'Đề nghị Ủy ban Mặt trận');
    expect(reading.noticed.overseers).toMatchObject([{ role: 'supervisor' }]);
  });

  it('B28 notices that heads are answerable in person', () => {
    const { content, reading } = proposalOf(drafted, 'p1', 'Đề nghị Thủ trưởng');
    expect(content.leads).toEqual(['Thủ trưởng các cơ quan, đơn vị, địa phương']);
    expect(reading.noticed.flags).toContain('PERSON_BY_ROLE');
  });

  it('B29 proposes the way of difficulties through the focal agency', () => {
    const [duty] = proposalOf(drafted, 'p1', 'Nếu có khó khăn').content.duties;
    expect(duty).toMatchObject({
      routes: [{ destination: 'Ủy ban nhân dân tỉnh', via: 'Sở Nội vụ' }],
      recurrences: [{ period: 'onDemand' }],
    });
  });

  it('B30, B31, B32 keeps copies as written, and neither “như trên” nor the filing among them', () => {
    const copies = (header['recipients'] as readonly Item[])
      .filter(({ use }) => use === 'copy')
      .map(({ text }) => text);
    expect(copies).toEqual([
      'Thường trực Hội đồng nhân dân tỉnh',
      'Chủ tịch Ủy ban nhân dân tỉnh',
      'các Phó Chủ tịch Ủy ban nhân dân tỉnh',
      'Chánh Văn phòng Ủy ban nhân dân tỉnh',
    ]);
  });

  it('B33 is signed for the committee and for its chairman, the name being a range of the text', async () => {
    expect(header['signing']).toMatchObject({ capacities: ['ON_BEHALF', 'FOR_HEAD'], position: 'PHÓ CHỦ TỊCH' });
    const { name } = header['signing'] as { name: { start: number; end: number } };
    const stored = await world.as('root-officer').get(`/directives/${drafted.directive}/text`);
    const content = String(stored.body['content']);
    expect(content.slice(name.start, name.end)).toBe(content.trimEnd().split('\n').at(-1));
    const events = await world.eventsOf(`directive-${drafted.directive}`);
    expect(JSON.stringify(events, (_, value: unknown) => (typeof value === 'bigint' ? '' : value))).not.toContain(
      content.slice(name.start, name.end),
    );
  });
});
