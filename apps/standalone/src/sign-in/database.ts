import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';

/** The file behind the sign-in: accounts, and what the provider must remember over a restart. */
export type SignInDatabase = Database.Database;

const DDL = `
  create table if not exists account (
    user text primary key,
    subject text not null unique,
    secret text not null
  );
  create table if not exists artefact (
    model text not null,
    id text not null,
    payload text not null,
    expires integer,
    grant_id text,
    uid text,
    primary key (model, id)
  );
  create index if not exists artefact_grant on artefact (grant_id) where grant_id is not null;
  create index if not exists artefact_uid on artefact (model, uid) where uid is not null;
`;

/** Folder and file are for this account of the computer alone. */
export const openSignInDatabase = (folder: string): SignInDatabase => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'sign-in.sqlite');
  const database = new Database(file);
  chmodSync(file, 0o600);
  for (const pragma of ['journal_mode = wal', 'synchronous = full', 'busy_timeout = 5000']) {
    database.exec(`pragma ${pragma}`);
  }
  database.exec(DDL);
  return database;
};
