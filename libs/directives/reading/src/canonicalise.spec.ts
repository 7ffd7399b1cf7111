import { canonicalise, canonicalVersion } from './canonicalise.js';

describe('the canonical text', () => {
  it('is composed, with line feeds and without a byte order mark', () => {
    expect(canonicalise('\uFEFFTỉnh\r\nHòa An\rA').text).toBe('Tỉnh\nHòa An\nA'.normalize('NFC'));
  });

  it('keeps all noise, because anchors count it', () => {
    const noise = '**Số:**  1/QĐ  |\n---\n';
    expect(canonicalise(noise).text).toBe(noise);
  });

  it('is the same when made again, and names its version', () => {
    const once = canonicalise('Ủy\r\nban');
    expect(canonicalise(once.text)).toEqual({ text: once.text, version: canonicalVersion });
  });
});
