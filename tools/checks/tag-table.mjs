// Who may import whom (architecture §2). A project's type is a row; each row says what it may import of the workspace,
// which npm packages, and whether Node's own modules. Where only the types of something may be used, `types` says so.
const core = (to) => to.type === 'kernel' || (to.type === 'domain' && to.scope === 'core');
const ofType =
  (...types) =>
  (to) =>
    types.includes(to.type);
/** What every contract is made of; and the one decider that the platform runs for every service. */
const coreContract = (to) => to.type === 'contracts' && to.scope === 'core';
const reaction = (to) => to.folder === 'libs/reaction';
const ownScope = (to, from) => to.scope === from.scope;
const nothing = () => false;
const anything = () => true;
const anyOf =
  (...rules) =>
  (to, from) =>
    rules.some((rule) => rule(to, from));
const allOf =
  (...rules) =>
  (to, from) =>
    rules.every((rule) => rule(to, from));

const pure = { imports: core, types: nothing, packages: [], builtins: false };
const free = { imports: anything, types: nothing, packages: 'any', builtins: true };

/** What some apps may import beyond the row of their type. */
const appsOf = {
  // Query asks pure functions of the domains (the calendar of duties, anchors through edits); it folds none of their states.
  query: { imports: ofType('publication', 'domain') },
  relay: { imports: ofType('publication') },
  cli: {
    imports: anyOf(
      ofType('read-model'),
      (to) => to.folder.endsWith('/reading'),
      (to) => to.scope === 'standalone',
    ),
  },
  standalone: { imports: ofType('app') },
};
const moreForApp = (kind) => (to, from) => appsOf[from.scope]?.[kind]?.(to, from) ?? false;

export const tagTable = {
  kernel: { ...pure, imports: nothing },
  domain: { ...pure, imports: anyOf(core, allOf(ofType('domain'), ownScope)) },
  contracts: { ...pure, imports: anyOf(ofType('kernel'), coreContract), packages: ['zod'] },
  publication: {
    ...pure,
    imports: anyOf(ofType('kernel'), coreContract, allOf(ofType('domain', 'contracts'), ownScope)),
  },
  'read-model': { ...pure, types: ofType('domain') },
  platform: { ...free, imports: anyOf(ofType('kernel', 'platform'), reaction) },
  lookup: { ...free, imports: anyOf(core, ofType('contracts', 'platform')) },
  app: {
    ...free,
    imports: anyOf(core, ownScope, ofType('contracts', 'platform', 'lookup'), moreForApp('imports')),
    types: moreForApp('types'),
  },
  testing: { ...free, imports: ofType('kernel') },
  tool: free,
};

/** Code without I/O, clock or randomness: the lint rules of architecture §4 hold for these types. */
export const pureTypes = Object.keys(tagTable).filter((type) => !tagTable[type].builtins);

export const knownTypes = Object.keys(tagTable);
export const knownScopes = [
  'core',
  'organisation',
  'directives',
  'assignments',
  'reporting',
  'notifications',
  'query',
  'relay',
  'standalone',
  'cli',
  'web',
  'platform',
  'testing',
  'tools',
];
