import fc from 'fast-check';
import { foundProvince, ok } from '../province.js';
import type { World } from '../world.js';
import { openWorld } from '../world.js';
import { draftLetter } from './issued-directive.js';

/** Every list with all its parameters: none of them may reach a filter as anything but a value (MO-7). */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  '/directives': [
    'q',
    'status',
    'issuer',
    'documentType',
    'issuedFrom',
    'issuedTo',
    'sort',
    'limit',
    'offset',
    'asOf',
    'knownAt',
  ],
  '/work': ['list', 'mine', 'category', 'directive', 'q', 'asOf'],
  '/assignments': [
    'directive',
    'agency',
    'status',
    'kind',
    'role',
    'period',
    'open',
    'class',
    'basis',
    'dueFrom',
    'dueTo',
    'q',
  ],
  '/timeline': ['stream', 'type', 'from', 'to', 'directive', 'agency', 'sort'],
  '/statistics': ['by', 'category', 'role', 'directive', 'agency', 'kind', 'period', 'year', 'dueFrom'],
  '/agencies': ['q', 'parent', 'kind', 'level', 'sort'],
  '/reactions': ['service', 'policy', 'code', 'directive'],
};

const OPERATORS = [
  '{"$ne":null}',
  '[$gt]=',
  "' or 1=1 --",
  '%',
  '_',
  '.*',
  '(a+)+$',
  '__proto__',
  'constructor',
  '\u0000',
  '../../etc',
  '${7*7}',
  'null',
  'undefined',
  'NaN',
  '-0',
  '1e400',
  '\uD800',
];

/** Half of a surrogate pair cannot be sent in an address. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

describe('parameters of questions', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld({ now: '2024-12-02T02:00:00.000Z' });
    await foundProvince(world, 'Bình Minh');
    await draftLetter(world);
  });
  afterAll(() => world.close());

  it('are values, whatever is written: an answer or 400, never 500, and never more than without them', async () => {
    const reader = world.as('justice-officer');
    const paths = fc.constantFrom(
      ...Object.entries(LISTS).flatMap(([path, names]) => names.map((name) => [path, name] as const)),
    );
    const payloads = fc.oneof(fc.constantFrom(...OPERATORS), fc.string({ maxLength: 40 }));
    const styles = fc.constantFrom('=', '[$ne]=', '[]=', '[__proto__]=');
    await fc.assert(
      fc.asyncProperty(paths, payloads, styles, async ([path, name], payload, style) => {
        const without = ok(await reader.get(path)).body['total'] as number;
        const answer = await reader.get(`${path}?${name}${style}${encodeURIComponent(wellFormed(payload))}`);
        expect([200, 400]).toContain(answer.status);
        const { total = 0 } = answer.body as { total?: number };
        expect(name === 'sort' || name === 'by' || name === 'list' ? 0 : total).toBeLessThanOrEqual(
          Math.max(without, 0),
        );
      }),
      { numRuns: 250, seed: 7 },
    );
  }, 120_000);

  it('repeated, are refused', async () => {
    expect((await world.as('justice-officer').get('/directives?status=Draft&status=InForce')).status).toBe(400);
  });
});
