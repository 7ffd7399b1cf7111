/** The last open assignment closed: obligations of kind once and conditional end. */
export const endWhenClosedPolicy = {
    name: 'end-when-closed',
    on: ['obligation/AssignmentClosureNoted'],
    harmless: ['OPEN_ASSIGNMENTS_REMAIN', 'OBLIGATION_ENDED'],
    react: ({ stream }) => [{ stream, type: 'EndObligation', input: { reason: 'all_assignments_closed' } }],
};
