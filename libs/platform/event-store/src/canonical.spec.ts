import { canonicalHash, canonicalJson } from './canonical.js';

describe('canonical JSON', () => {
  it('orders keys by UTF-16 code unit at every level, and keeps lists in their order', () => {
    const value = { b: [{ z: 1, a: 2 }], a: 0, đ: 1, Z: 1, '10': 1, '9': 1, '😀': 1, '\ufb33': 1 };
    expect(canonicalJson(value)).toBe('{"10":1,"9":1,"Z":1,"a":0,"b":[{"a":2,"z":1}],"đ":1,"😀":1,"\ufb33":1}');
  });

  it('writes numbers in their shortest form', () => {
    expect(canonicalJson([1.0, -0, 0.000001, 1e-7, 1e21, 100])).toBe('[1,0,0.000001,1e-7,1e+21,100]');
  });

  it('keeps composed and decomposed letters apart, and escapes control characters only', () => {
    expect(canonicalJson('ệ'.normalize('NFC'))).not.toBe(canonicalJson('ệ'.normalize('NFD')));
    expect(canonicalJson('a\u0000\n"\\é€')).toBe('"a\\u0000\\n\\"\\\\é€"');
  });

  it('counts a key without a value as absent, and writes bigint as a text of digits', () => {
    expect(canonicalJson({ a: undefined, b: 5n })).toBe('{"b":"5"}');
  });

  it('does not depend on the order in which keys were set, also after a journey through JSON', () => {
    const value = { agencies: ['b', 'a'], number: '12/CT-UBND', due: { on: '2026-03-15', time: null } };
    const turned = JSON.parse(
      '{"due":{"time":null,"on":"2026-03-15"},"number":"12/CT-UBND","agencies":["b","a"]}',
    ) as object;
    expect(canonicalHash(turned)).toBe(canonicalHash(value));
  });

  it('hashes as it always did', () => {
    expect(canonicalHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    expect(canonicalHash({ văn: 'Ủy ban nhân dân', số: [1, 2.5, null, true] })).toBe(
      'ff8f49a93650b02ae302011afe02a563cac6372b6fd8b37827061aeef0702d10',
    );
  });
});
