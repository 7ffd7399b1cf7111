import fc from 'fast-check';
import { foldVietnamese, searchWords } from './fold-vietnamese.js';

describe('folding Vietnamese', () => {
  it('takes diacritics, capitals and đ away', () => {
    expect(foldVietnamese('Ủy ban nhân dân tỉnh ĐẮK LẮK')).toBe('uy ban nhan dan tinh dak lak');
    expect(foldVietnamese('ăâđêôơư ĂÂĐÊÔƠƯ')).toBe('aadeoou aadeoou');
  });

  it('does not mind how diacritics are encoded', () => {
    const text = 'Nghị quyết về chuyển đổi số';
    expect(foldVietnamese(text.normalize('NFD'))).toBe(foldVietnamese(text.normalize('NFC')));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = foldVietnamese(text);
        expect(foldVietnamese(once)).toBe(once);
      }),
    );
  });

  it('cuts a document number into its words, each once', () => {
    expect(searchWords('Số: 12/CT-UBND, 12/CT-UBND')).toEqual(['so', '12', 'ct', 'ubnd']);
    expect(searchWords(' .*+?^${}()|[] ')).toEqual([]);
  });
});
