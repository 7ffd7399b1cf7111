/** Injection tokens of this service. */
export const SERVICE = 'assignments:service';
export const BLOBS = 'assignments:blobs';
