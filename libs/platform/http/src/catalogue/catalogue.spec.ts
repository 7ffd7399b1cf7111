import { catalogue, entryOf } from './catalogue.js';

describe('the catalogue of problems', () => {
  it.each(Object.entries(catalogue))('%s says in both languages what is wrong and what to do', (code, entry) => {
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(entry.status).toBeGreaterThanOrEqual(400);
    for (const { title, detail } of [entry.vi, entry.en]) {
      expect(title).toMatch(/^\p{Lu}[^.]+$/u);
      expect(detail).toMatch(/^\p{Lu}.+\.$/u);
      expect(title.normalize('NFC') + detail.normalize('NFC')).toBe(title + detail);
    }
    expect(entry.vi.title).toMatch(/[À-ỹđĐ]/);
  });

  it('answers a code without texts as a refusal', () => {
    expect(entryOf('SOMETHING_ELSE')).toMatchObject({ status: 409, vi: { title: 'Yêu cầu bị từ chối' } });
    expect(entryOf('constructor')).toMatchObject({ status: 409 });
  });
});
