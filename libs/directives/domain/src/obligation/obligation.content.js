const FIELDS = [
    'item',
    'kind',
    'modality',
    'leads',
    'coordinating',
    'addressees',
    'noNamedLead',
    'ifNeeded',
    'deadline',
    'duties',
];
/** Fields in which two contents differ, in the order of the content. */
export const differingFields = (a, b) => FIELDS.filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));
