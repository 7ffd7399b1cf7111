/** Injection token of this service. */
export const SERVICE = 'assignments:service';
