import { holdsRole, isAssigner } from '@chidao/kernel';
/** An officer of the agency that keeps the directive, or its assigner. */
export const officerOrAssigner = (context, { signer }, { keeper }) => holdsRole(context, 'officer', keeper) ?? isAssigner(context, { issuer: keeper, signer });
/** Ids that every event of the obligation carries. */
export const idsOf = ({ obligation, directive, issuer, keeper }) => ({
    obligation,
    directive,
    issuer,
    keeper,
});
/** Confirmed and not ended: what may still be resolved, assigned and appointed. */
export const isStanding = ({ status }) => status === 'Confirmed' || status === 'Dormant' || status === 'Assigned' || status === 'Active';
