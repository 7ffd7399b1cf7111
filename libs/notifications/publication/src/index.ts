export { toContract } from './to-contract.js';
export { upcasters } from './upcasters.js';
