/** The fields as read, with what a person corrected. */
export const correctedHeader = (read, correction) => ({
    ...read,
    documentType: correction.documentType ?? read.documentType,
    number: correction.symbol === undefined ? read.number : { ...read.number, symbol: correction.symbol },
    subject: correction.subject === undefined ? read.subject : correction.subject,
    place: correction.place === undefined ? read.place : correction.place,
    recipients: correction.recipients?.map((recipient) => ({ ...recipient, anchor: null })) ?? read.recipients,
});
