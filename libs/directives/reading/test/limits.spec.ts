import { canonicalise, readDocument } from '../src/index.js';
import { planText } from './layouts/plan.js';

const MEGABYTE = 2 ** 20;
const SECONDS = 2;

const filled = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);

const pieces: readonly (readonly [string, string])[] = [
  ['blanks', ' '],
  ['line ends', '\n'],
  ['one word', 'x'],
  ['commas', ','],
  ['digits', '1'],
  ['table bars', '| a '],
  ['labels', 'a)'],
  ['labels, one per line', 'a)\n'],
  ['items', '1. Sở Nội vụ rà soát\n'],
  ['recipients', 'Kính gửi:'],
  ['recipients, one per line', 'Kính gửi:\n'],
  ['copies and titles', 'Nơi nhận:\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n'],
  ['signatures', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\n'],
  ['symbols', '12/QĐ-UBND '],
  ['bodies', 'các sở, ban, ngành và '],
  ['coordination', 'phối hợp với '],
  ['reports', 'báo cáo về Sở Nội vụ qua '],
  ['purposes', 'để '],
  ['bases', 'Căn cứ Luật A;\n'],
  ['aliases', '(sau đây gọi là '],
  ['footnotes', '¹ a\n'],
  [
    'one long line of sentences',
    'Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp rà soát trước ngày 01/6/2024; báo cáo UBND tỉnh. ',
  ],
  ['a document in one line', planText.replace(/\n/g, ' ')],
  ['a document again and again', planText],
];

describe('one megabyte', () => {
  it.each(pieces)(`of %s is read within ${SECONDS} s of computing`, (_, piece) => {
    const text = canonicalise(filled(piece)).text;
    const before = process.cpuUsage();
    const documents = readDocument(text);
    const { user, system } = process.cpuUsage(before);
    expect(Array.isArray(documents)).toBe(true);
    expect((user + system) / 1e6).toBeLessThan(SECONDS);
  });
});
