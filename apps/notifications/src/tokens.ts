/** Injection tokens of this service. */
export const SERVICE = 'notifications:service';
export const CONTEXT = 'notifications:context';
export const BLOBS = 'notifications:blobs';
