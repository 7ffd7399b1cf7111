/** Injection tokens of this service's module. */
export const SERVICE = 'directives:service';
export const CONTEXT = 'directives:context';
export const BLOBS = 'directives:blobs';
