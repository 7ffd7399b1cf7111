import type { MakeAssignment } from '@chidao/assignments-domain';
import type { DataOf } from '@chidao/contract';
import { obligationAssignedV1 } from '@chidao/directives-contracts';
import { derivedId, streamOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import type { Policy, PolicyCommand } from '@chidao/service';

type Assigned = DataOf<typeof obligationAssignedV1>;
type Group = Assigned['groups'][number];
type Holder = Group['lead'];

/** Natural key of an assignment (lifecycle §2.2). */
const assignmentId = (obligation: string, group: Group, holder: Holder, period: string | null): string =>
  derivedId('assignment', obligation, group.id, holder.id, period ?? '-', holder.attempt);

const makeOne = (data: Assigned, group: Group, holder: Holder): PolicyCommand => {
  const assignment = assignmentId(data.obligation, group, holder, data.period);
  const input: MakeAssignment['input'] = {
    assignment,
    obligation: data.obligation,
    group: group.id,
    agency: holder.id,
    role: holder === group.lead ? 'lead' : 'coordinating',
    item: data.item,
    kind: data.kind,
    holder: holder.kind,
    lead: group.lead.id,
    coordinating: group.coordinating.map(({ id }) => id),
    sources: data.sources,
    subordinateTo: holder.subordinateTo,
    round: data.round,
    period: data.period,
    attempt: holder.attempt,
    parent: null,
    noNamedLead: data.noNamedLead,
    ifNeeded: data.ifNeeded,
    deadlineAsResolved: data.deadline,
    setBy: data.setBy,
    ownDueDate: null,
  };
  return { stream: streamOf('assignment', assignment), type: 'MakeAssignment', input };
};

/** An obligation was given to agencies: each gets its assignment. */
export const makeAssignmentsPolicy: Policy<PublicMessage> = {
  name: 'make-assignments',
  on: [obligationAssignedV1.type],
  harmless: ['ASSIGNMENT_ALREADY_MADE'],
  react: (message) => {
    const data = message.data as Assigned;
    return data.groups.flatMap((group) =>
      [group.lead, ...group.coordinating].map((holder) => makeOne(data, group, holder)),
    );
  },
};
