import Database from 'libsql';
import { fail } from '../blob-error.js';
import type { PersonalData, PersonVault } from '../person-vault.js';
import { checkKey, newKey, seal, unseal } from './seal.js';

type Connection = InstanceType<typeof Database>;

/** Where the embedded vault is, and the key that all others are wrapped with. */
export interface PersonVaultOptions {
  /** Path, or ':memory:'. */
  readonly file: string;
  /** 32 bytes. */
  readonly masterKey: Uint8Array;
}

interface Row {
  readonly wrapped: ArrayBuffer | null;
  readonly sealed: ArrayBuffer | null;
}

const BUSY_MS = 5000;
/** Deleted bytes are overwritten, and no second file keeps them: the journal is gone after each transaction. */
const SETTINGS = ['journal_mode = delete', 'synchronous = extra', 'secure_delete = on'];
const TABLES = [
  'create table if not exists persons (person text primary key, wrapped blob, sealed blob)',
  'create table if not exists proof (sealed blob)',
];
const PROOF = 'proof of the master key';

const keyContext = (person: string): string => `key of ${person}`;
const dataContext = (person: string): string => `data of ${person}`;

const openConnection = (file: string): Connection => {
  const connection = new Database(file, { timeout: BUSY_MS });
  SETTINGS.forEach((setting) => connection.exec(`pragma ${setting}`));
  TABLES.forEach((table) => connection.exec(table));
  return connection;
};

/** The first master key leaves something sealed; every later one must open it. */
const proveKey = (connection: Connection, masterKey: Uint8Array): void => {
  const [row] = connection.prepare('select sealed from proof').all() as { sealed: ArrayBuffer }[];
  if (!row) {
    connection.prepare('insert into proof values (?)').run([seal(masterKey, PROOF, new Uint8Array())]);
  } else if (!unseal(masterKey, PROOF, new Uint8Array(row.sealed))) {
    fail('MASTER_KEY_INVALID', 'the vault was sealed with another master key');
  }
};

const rowOf = (connection: Connection, person: string): Row | undefined =>
  (connection.prepare('select wrapped, sealed from persons where person = ?').all([person]) as Row[])[0];

const opened = (key: Uint8Array, context: string, sealed: ArrayBuffer | null): Uint8Array =>
  (sealed && unseal(key, context, new Uint8Array(sealed))) ?? fail('VAULT_CORRUPT', context);

const put = (connection: Connection, masterKey: Uint8Array, person: string, data: PersonalData): void => {
  const row = rowOf(connection, person);
  if (row && !row.wrapped) fail('PERSON_ERASED', person);
  const key = row ? opened(masterKey, keyContext(person), row.wrapped) : newKey();
  const sealed = seal(key, dataContext(person), Buffer.from(JSON.stringify(data), 'utf8'));
  const wrapped = row?.wrapped ? new Uint8Array(row.wrapped) : seal(masterKey, keyContext(person), key);
  const text = 'insert into persons values (?, ?, ?) on conflict (person) do update set sealed = excluded.sealed';
  connection.prepare(text).run([person, wrapped, sealed]);
};

const get = (connection: Connection, masterKey: Uint8Array, person: string): PersonalData | null => {
  const row = rowOf(connection, person);
  if (!row?.wrapped) return null;
  const key = opened(masterKey, keyContext(person), row.wrapped);
  return JSON.parse(Buffer.from(opened(key, dataContext(person), row.sealed)).toString('utf8')) as PersonalData;
};

/** Overwritten in place first, then the file is written anew: no page keeps a copy that was moved. */
const erase = (connection: Connection, person: string): void => {
  const text =
    'insert into persons values (?, null, null) on conflict (person) do update set wrapped = null, sealed = null';
  connection.prepare(text).run([person]);
  connection.exec('vacuum');
};

/** The vault on local disk: a file of its own, every value sealed with AES-256-GCM under a key of its person. */
export const openPersonVault = ({ file, masterKey }: PersonVaultOptions): PersonVault => {
  checkKey(masterKey);
  const connection = openConnection(file);
  proveKey(connection, masterKey);
  return {
    put: async (person, data) => put(connection, masterKey, person, data),
    get: async (person) => get(connection, masterKey, person),
    erase: async (person) => erase(connection, person),
    isErased: async (person) => rowOf(connection, person)?.wrapped === null,
    close: async () => {
      connection.close();
    },
  };
};
