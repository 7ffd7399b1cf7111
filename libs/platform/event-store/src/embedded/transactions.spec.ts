import type { WriterConnection } from './connections.js';
import { transactions } from './transactions.js';

/** A connection that writes nothing, and tells where COMMIT ran. */
const engine = (slowness: { milliseconds: number }) => {
  const seen: ('here' | 'thread')[] = [];
  const commit = (where: 'here' | 'thread') => {
    seen.push(where);
    for (const since = performance.now(); performance.now() - since < slowness.milliseconds;);
  };
  const connection: WriterConnection = {
    exec: async (sql) => void (sql === 'commit' && commit('thread')),
    prepare: async (sql) => ({
      run: () => {
        if (sql === 'commit') commit('here');
        return { changes: 0, lastInsertRowid: 0 };
      },
      get: () => undefined,
    }),
    close: () => undefined,
  };
  return { connection, seen };
};

describe('COMMIT', () => {
  it('begins on a thread of the engine, and comes here when it has been quick for a while', async () => {
    const { connection, seen } = engine({ milliseconds: 0 });
    const { commit } = await transactions(connection);
    while (seen.at(-1) !== 'here') await commit(true);
    expect(seen.length).toBeGreaterThan(20);
    expect(seen.slice(0, -1)).not.toContain('here');
  });

  it('goes back to the thread after one slow one, and stays there while they are slow', async () => {
    const slowness = { milliseconds: 0 };
    const { connection, seen } = engine(slowness);
    const { commit } = await transactions(connection);
    while (seen.at(-1) !== 'here') await commit(true);
    slowness.milliseconds = 1;
    for (let count = 0; count < 30; count += 1) await commit(true);
    expect(seen.slice(-29)).toEqual(Array(29).fill('thread'));
  });

  it('of many appends is always left to the thread', async () => {
    const { connection, seen } = engine({ milliseconds: 0 });
    const { commit } = await transactions(connection);
    for (let count = 0; count < 100; count += 1) await commit(false);
    expect(seen).toEqual(Array(100).fill('thread'));
  });
});
