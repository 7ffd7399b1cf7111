/** Injection tokens of this service. */
export const SERVICE = 'reporting:service';
export const CONTEXT = 'reporting:context';
export const BLOBS = 'reporting:blobs';
