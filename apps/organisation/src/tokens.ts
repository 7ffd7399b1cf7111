/** Injection tokens of this service's module. */
export const SERVICE = 'organisation:service';
export const CONTEXT = 'organisation:context';
export const VAULT = 'organisation:vault';
