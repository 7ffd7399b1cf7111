export { startCommand } from './greeting/commands.js';
export * from './operations/found-province/found-province.js';
export type { Founder, Founding } from './operations/found-province/founding.js';
export * from './operations/found-province/open-account.js';
export * from './operations/parked-inputs.js';
export * from './operations/past-state.js';
export * from './operations/rebuild-read-models.js';
export type { Accounts, LocalAccount, NewAccount } from './sign-in/accounts.js';
export * from './sign-in/open-accounts.js';
