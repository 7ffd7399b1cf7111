import { joinSymbol, parseSymbol } from './symbol.js';

const parsed = (written: string) => parseSymbol(joinSymbol(written));

describe('the symbol of a document', () => {
  it.each([
    ['/UBND-NC', null, 'UBND-NC', 'state', 'NC'],
    ['46/NQ-HĐND', '46', 'NQ-HĐND', 'state', null],
    ['1140/UBND-NCKS', '1140', 'UBND-NCKS', 'state', 'NCKS'],
    ['44 -CV/BCĐ', '44', 'CV/BCĐ', 'party', null],
    ['121-TB/BCĐ', '121', 'TB/BCĐ', 'party', null],
    ['213/TTr-UBND', '213', 'TTr-UBND', 'state', null],
    ['7816/VPCP-TTĐT', '7816', 'VPCP-TTĐT', 'state', 'TTĐT'],
    ['36-HD/VPTW', '36', 'HD/VPTW', 'party', null],
  ] as const)('%s follows one of the two grammars', (...[written, ordinal, symbol, style, draftingUnit]) => {
    expect(parsed(written)).toMatchObject({ ordinal, symbol, style, draftingUnit, year: null });
  });

  it.each([
    ['43/2024/NQ-HĐND', '43', '2024', 'NQ-HĐND'],
    ['59/2023/NĐ-CP', '59', '2023', 'NĐ-CP'],
    ['10/2022/QH15', '10', '2022', 'QH15'],
  ])('%s is normative: it carries a year', (written, ordinal, year, symbol) => {
    expect(parsed(written)).toMatchObject({ ordinal, year, symbol, style: 'state' });
  });

  it('keeps an ordinal that scanning garbled as it is printed, and gives no number for it', () => {
    expect(parsed('GIF /TCT-TTKT')).toMatchObject({ written: 'GIF/TCT-TTKT', ordinal: null });
  });
});
