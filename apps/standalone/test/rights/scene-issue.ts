import { issueDirective } from '../issuing.js';
import { idOf } from '../province.js';
import type { Stage } from './stage.js';
import { letter } from './text.js';

/** Ids of an issued directive, and its obligations by item. */
export interface Issued {
  readonly directive: string;
  readonly byItem: Readonly<Record<string, string>>;
  /** The report duty of item 2, and the one of item 3 that it is handed on for. */
  readonly duty: string;
  readonly upstream: string;
  /** A draft that was never issued, and a proposal in it. */
  readonly draft: string;
  readonly proposal: string;
}

interface Proposed {
  readonly obligation: string;
  readonly directive: string;
  readonly content: Readonly<Record<string, unknown>> & {
    readonly item: string;
    readonly duties: readonly Readonly<Record<string, unknown>>[];
  };
}

const fixed = (date: string) => ({ phrase: null, rule: null, value: { kind: 'FIXED', date } });
const lasting = { phrase: null, rule: null, value: { kind: 'NONE', reason: 'thường xuyên' } };

const once = (leads: readonly string[], coordinating: readonly string[], date: string) => ({
  ...{ kind: 'once', leads, coordinating, addressees: [], duties: [], deadline: fixed(date) },
});

const proposedIn = async ({ actors }: Stage, directive: string): Promise<readonly Proposed[]> =>
  (await actors.dataOf<Proposed>('ObligationProposed')).filter((data) => data.directive === directive);

const confirm = async ({ actors }: Stage, by: string, { obligation, content }: Proposed, change: object) =>
  actors.decides(by, `obligation-${obligation}`, [
    `/obligations/${obligation}/confirm`,
    { content: { ...content, ...change } },
  ]);

/** Somebody of the agency drafts a letter, and has an earlier text of it written over. */
const draft = async (stage: Stage, by: string, text: string): Promise<string> => {
  const { world } = stage;
  const directive = idOf(await world.as(by).post('/directives', { text }));
  await world.settle();
  return directive;
};

const numbered = async ({ world, actors }: Stage, key: string, signer: string, directive: string): Promise<void> => {
  await issueDirective(world, { by: `${key}-clerk`, signer: actors.person(signer), directive });
};

const indicatorsOf = (label: string) => [
  { key: 'meetings', label, type: 'number', unit: 'buổi', formula: null, required: true },
  { key: 'advice', label: 'Kiến nghị', type: 'text', unit: null, formula: null, required: false },
];

const itemsFor = (plant: (field: string) => string): readonly string[] => [
  `Sở Tư pháp chủ trì, phối hợp với Sở Thông tin và Truyền thông rà soát hồ sơ ${plant('item 1')}.`,
  'Các sở, ban, ngành tiếp tục thực hiện quy chế tiếp công dân tại cơ quan. Báo cáo kết quả thực hiện định kỳ 6 tháng (trước ngày 01/6), năm (trước ngày 01/11) về Ủy ban nhân dân tỉnh (qua Sở Nội vụ tổng hợp).',
  'Sở Nội vụ tổng hợp báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện.',
  `Phòng Tư pháp thị xã Phú Lộc cập nhật sổ ${plant('item 4')}.`,
  `Sở Tư pháp có trách nhiệm ${plant('item 5')}.`,
];

const issuerText = ({ canaries }: Stage): string => {
  const plant = (field: string): string => canaries.plant('text', field);
  return letter({
    ...{ issuer: 'ỦY BAN NHÂN DÂN\nTỈNH BÌNH MINH', place: 'Bình Minh', symbol: 'UBND-NC' },
    subject: `nâng cao chất lượng ${plant('subject')}`,
    addressed: ['Sở Tư pháp', 'Sở Thông tin và Truyền thông', 'Sở Nội vụ'],
    preamble: `Thực hiện chương trình ${plant('preamble')}, Ủy ban nhân dân tỉnh`,
    items: itemsFor(plant),
    copies: ['Trường Cao đẳng Bình Minh'],
  });
};

const dutyOf = async ({ actors }: Stage, obligation: string): Promise<string> =>
  (await actors.one<{ duty: string; obligation: string }>('ReportDutyDefined', { obligation })).duty;

/** One proposal per item stays; what else was read of item 5 is rejected with a note. */
const decideProposals = async (stage: Stage, directive: string): Promise<Readonly<Record<string, string>>> => {
  const { actors, canaries } = stage;
  const proposed = await proposedIn(stage, directive);
  const of = (item: string): Proposed => {
    const all = proposed.filter(({ content }) => content.item === item);
    const found = all.find(({ content }) => content.duties.length > 0) ?? all[0];
    if (!found) throw new Error(`item ${item} was not read: ${JSON.stringify(proposed.map(({ content }) => content))}`);
    return found;
  };
  const confirmed = (item: string, change: object) => confirm(stage, 'root-officer', of(item), change);
  await confirmed('1', once(['Sở Tư pháp'], ['Sở Thông tin và Truyền thông'], '2025-01-31'));
  const above = { obligation: of('3').obligation, key: of('3').content.duties[0]?.['key'] };
  const contents = indicatorsOf(`Số buổi ${canaries.plant('duty', 'label of an indicator')}`);
  const reporting = of('2').content.duties.map((duty) => ({ ...duty, contents, upstream: above }));
  await confirmed('2', { kind: 'continuous', deadline: lasting, duties: reporting });
  const handedOn = of('3').content.duties.map((duty) => ({ ...duty, contents: indicatorsOf('Số buổi').slice(0, 1) }));
  await confirmed('3', { kind: 'continuous', deadline: lasting, duties: handedOn });
  await confirmed('4', once(['Phòng Tư pháp thị xã Phú Lộc'], [], '2025-02-28'));
  const note = canaries.plant('draft', 'note of a rejection');
  const { obligation } = of('5');
  const rejecting = [`/obligations/${obligation}/reject`, { cause: 'other', reason: note }] as const;
  await actors.decides('root-officer', `obligation-${obligation}`, rejecting);
  return Object.fromEntries(['1', '2', '3', '4'].map((item) => [item, of(item).obligation]));
};

const appointOverseers = async ({ actors }: Stage, obligation: string): Promise<void> => {
  const appoint = (what: string, agency: string, over: string) =>
    actors.does('root-deputy', [
      `/obligations/${obligation}/${what}`,
      { agency: actors.agency(agency), monitored: [actors.agency(over)] },
    ]);
  await appoint('monitors', 'office', 'justice');
  await appoint('supervisors', 'front', 'information');
};

/** The directive of the first family: from a draft whose text is written over, to its recipients and overseers. */
export const issueToAll = async (stage: Stage): Promise<Issued> => {
  const { actors, canaries, world } = stage;
  const text = issuerText(stage);
  const earlier = text.replace('yêu cầu', `(${canaries.plant('draft', 'text before its revision')}) yêu cầu`);
  const directive = await draft(stage, 'root-officer', earlier);
  await world.until('2024-12-20T03:00:00.000Z');
  await actors.decides('root-officer', `directive-${directive}`, [`/directives/${directive}/revise`, { text }]);
  const byItem = await decideProposals(stage, directive);
  await numbered(stage, 'root', 'root-deputy', directive);
  await appointOverseers(stage, byItem['1'] ?? '');
  const never = text.replaceAll(/qz[a-p]{14}/g, () => canaries.plant('draft', 'text never issued'));
  const unissued = await draft(stage, 'root-officer', never);
  const [proposal] = await proposedIn(stage, unissued);
  const duty = await dutyOf(stage, byItem['2'] ?? '');
  const upstream = await dutyOf(stage, byItem['3'] ?? '');
  return { directive, byItem, duty, upstream, draft: unissued, proposal: proposal?.obligation ?? '' };
};

/** The other family: a committee of the Party directs its own body, and nobody else has a part in it. */
export const issueToOneself = async (stage: Stage): Promise<string> => {
  const { actors, canaries, world } = stage;
  const text = letter({
    ...{ issuer: 'TỈNH ỦY BÌNH MINH', place: 'Bình Minh', symbol: 'TU-VP' },
    subject: `công tác dân vận ${canaries.plant('otherText', 'subject')}`,
    addressed: ['Ban Dân vận Tỉnh ủy'],
    preamble: `Thực hiện nghị quyết ${canaries.plant('otherText', 'preamble')}, Tỉnh ủy`,
    items: [`Ban Dân vận Tỉnh ủy chủ trì rà soát quy chế ${canaries.plant('otherText', 'item 1')}.`],
    copies: [],
  }).replace(/TM\. ỦY BAN[\s\S]*$/u, 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ');
  const earlier = text.replace('yêu cầu', `(${canaries.plant('otherDraft', 'text before its revision')}) yêu cầu`);
  const directive = await draft(stage, 'party-officer', earlier);
  await world.until('2024-12-20T04:00:00.000Z');
  await actors.decides('party-officer', `directive-${directive}`, [`/directives/${directive}/revise`, { text }]);
  const [proposed] = await proposedIn(stage, directive);
  if (!proposed) throw new Error('the letter of the other family was not read');
  await confirm(stage, 'party-officer', proposed, once(['Ban Dân vận Tỉnh ủy'], [], '2025-03-31'));
  await numbered(stage, 'party', 'party-head', directive);
  const { obligation } = proposed;
  const { assignment } = await actors.one<{ assignment: string; obligation: string }>('AssignmentMade', { obligation });
  const on = (command: string, body: object) =>
    actors.does('massMobilisation-head', [`/assignments/${assignment}/${command}`, body]);
  const word = (field: string): string => canaries.plant('otherWork', field);
  await on('note-progress', { note: word('progress'), percent: null });
  await on('submit-result', {
    ...{
      outcome: 'done',
      text: word('result'),
      signed: { file: await actors.file('massMobilisation-clerk', word('file')) },
    },
    evidence: [{ kind: 'document', number: word('evidence'), date: '2024-12-20', directive: null }],
  });
  return directive;
};
