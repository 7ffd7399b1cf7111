import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import { systemClock } from '@chidao/runtime';
import type { SignInDatabase } from './database.js';

type Row = { readonly payload: string };

/** What the provider remembers (sessions, grants, codes, interactions) in the database, so that a restart ends none. */
export const artefactsIn = (database: SignInDatabase): AdapterFactory => {
  const seconds = (): number => Math.floor(Date.parse(systemClock.now()) / 1000);
  database.prepare('delete from artefact where expires <= ?').run(seconds());
  return (model) => artefactsOf(database, model, seconds);
};

const artefactsOf = (database: SignInDatabase, model: string, now: () => number): Adapter => {
  const one = (column: 'id' | 'uid') =>
    database.prepare(
      `select payload from artefact where model = ? and ${column} = ? and (expires is null or expires > ?)`,
    );
  const [byId, byUid] = [one('id'), one('uid')];
  const put = database.prepare('insert or replace into artefact values (?, ?, ?, ?, ?, ?)');
  const drop = database.prepare('delete from artefact where model = ? and id = ?');
  const dropGrant = database.prepare('delete from artefact where grant_id = ?');
  const consume = database.prepare(
    "update artefact set payload = json_set(payload, '$.consumed', ?) where model = ? and id = ?",
  );
  const read = (statement: typeof byId, key: string): AdapterPayload | undefined => {
    const [row] = statement.all(model, key, now()) as readonly Row[];
    return row && (JSON.parse(row.payload) as AdapterPayload);
  };
  return {
    upsert: async (id, payload, expiresIn) => {
      const expires = expiresIn === undefined ? null : now() + expiresIn;
      put.run(model, id, JSON.stringify(payload), expires, payload.grantId ?? null, payload.uid ?? null);
    },
    find: async (id) => read(byId, id),
    findByUid: async (uid) => read(byUid, uid),
    // Only the device flow has user codes, and it is switched off.
    findByUserCode: async () => undefined,
    consume: async (id) => void consume.run(now(), model, id),
    destroy: async (id) => void drop.run(model, id),
    revokeByGrantId: async (grantId) => void dropGrant.run(grantId),
  };
};
