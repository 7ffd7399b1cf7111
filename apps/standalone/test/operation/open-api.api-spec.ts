import { undescribed } from '@chidao/http';
import type { World } from '../world.js';
import { openWorld } from '../world.js';

describe('the API page', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ now: '2025-01-02T02:00:00.000Z' });
  });
  afterAll(() => world.close());

  it('says in Vietnamese what each operation does, and what it answers', async () => {
    const answer = await fetch(`${world.base}/api/openapi.json`);
    const document = (await answer.json()) as Parameters<typeof undescribed>[0];
    expect(Object.keys(document.paths).length).toBeGreaterThan(90);
    expect(undescribed(document)).toEqual([]);
  });
});
