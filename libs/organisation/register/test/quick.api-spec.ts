import type { Fact } from './province.js';
import { agency, group, province, registerOf } from './province.js';

const COMMUNES = 2_000;

it('a register of thousands of communes answers a line of recipients in a moment', async () => {
  const commune = (index: number): Fact =>
    agency(`xa-${index}`, `Ủy ban nhân dân xã Số ${index}`, {
      ...{ kind: 'peoplesCommittee', level: 'commune', parent: 'ubnd' },
    });
  const communes = Array.from({ length: COMMUNES }, (_, index) => commune(index));
  const cap = group('cap-xa', 'Ủy ban nhân dân cấp xã', [{ kinds: ['peoplesCommittee'], levels: ['commune'] }]);
  const register = await registerOf([...province, ...communes, cap]);
  const text = 'Các sở, ban, ngành và đơn vị sự nghiệp thuộc tỉnh, Ủy ban nhân dân cấp xã, Sở Nội vụ và Tỉnh ủy';
  const started = performance.now();
  const { agencies } = await register.resolveExpression(text, { issuer: 'ubnd', on: '2024-12-20' });
  const all = performance.now() - started;
  expect(agencies).toHaveLength(COMMUNES + 7);
  expect(all).toBeLessThan(2_000);
});
