import type { StandaloneConfiguration } from '../configuration.js';
import { standaloneSettings } from '../configuration.js';

/** What the command line needs to find this system: its settings as they came out, a free port with its number. */
export type Place = Pick<StandaloneConfiguration, 'DATA_DIR' | 'HOST' | 'PORT' | 'ORIGIN'>;

const DEFAULTS: Place = standaloneSettings.parse({});

const quoted = (value: string): string =>
  /^[\w./:@-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;

/** `PORT=8080 DATA_DIR=here `, of those settings that are not what they are by default. */
const settingsFor = (place: Place, names: readonly (keyof Place)[]): string =>
  names
    .filter((name) => place[name] !== undefined && place[name] !== DEFAULTS[name])
    .map((name) => `${name}=${quoted(String(place[name]))} `)
    .join('');

/** A command that works on the data directory. */
export const onData = (place: Place, command: string): string =>
  `${settingsFor(place, ['DATA_DIR'])}npm run -s chidao -- ${command}`;

/** A command that speaks with the running system. */
export const onServer = (place: Place, command: string): string =>
  `${settingsFor(place, ['PORT', 'HOST', 'ORIGIN', 'DATA_DIR'])}npm run -s chidao -- ${command}`;

/** How the system is started on this data directory. */
export const startCommand = (place: Place): string =>
  `${settingsFor(place, ['PORT', 'HOST', 'ORIGIN', 'DATA_DIR'])}npm start`;
