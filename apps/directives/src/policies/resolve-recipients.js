const asOfOf = (event) => {
    if (event.type === 'DirectiveIssued')
        return event.data.issueDate;
    const { referenceDate, issueDate } = event.data;
    return referenceDate?.date ?? issueDate ?? '';
};
/** A directive in force: its recipients and copies, as of the issue (or reference) date. */
export const resolveRecipientsPolicy = {
    name: 'resolve-recipients',
    on: ['directive/DirectiveIssued', 'directive/DirectiveRegistered'],
    react: (event) => {
        const asOf = asOfOf(event);
        return [{ stream: event.stream, type: 'ResolveRecipients', input: { asOf } }];
    },
};
