import type { UrgePlace } from '../indexes/urges.js';
import { ignoredDuty } from './ignored.js';

const AT = '2025-11-10T16:59:59.999Z';

/** A ladder with two letters that count as ignored at the same instant; of the second it was heard only later. */
const ladder = (first: 'Delivered' | 'Ignored'): UrgePlace => {
  const steps = [first, 'Delivered'].map((status) => ({ status, ignoredAt: AT }));
  return { dueAt: AT, state: { status: 'Known', steps } as unknown as UrgePlace['state'] };
};

const keyOf = async (document: UrgePlace): Promise<string | undefined> => {
  const readModels = { find: async () => [{ id: 'u1', position: 1n, document }] };
  const [command] = await ignoredDuty({ readModels } as never).due(AT);
  return command?.key.kind;
};

describe('the clock on urges that nobody answered', () => {
  it('speaks again where a second one of the same instant is heard of after the first was noted', async () => {
    const first = await keyOf(ladder('Delivered'));
    expect(await keyOf(ladder('Delivered'))).toBe(first);
    expect(await keyOf(ladder('Ignored'))).not.toBe(first);
  });
});
