import { endOfDay, startOfDay, addDays } from '@chidao/calendar';
import type { AssignmentEvent } from '@chidao/assignments-domain';
import { derivedId } from '@chidao/event-store';
import type { GeneratedDirective } from './directive-story.js';
import type { Chance, Story, Told } from './told.js';
import { tellerOf } from './told.js';

type Held = GeneratedDirective['obligations'][number];
type Group = Held['groups'][number];

const BLOB = `sha256:${'b'.repeat(64)}` as const;
const SIGNED = { file: BLOB, signer: null };

const deadlineOf = (dueDate: string | null, deadlineRevision: number) => ({
  ...{ dueDate, due: dueDate === null ? null : endOfDay(dueDate), deadlineRevision, ladder: [] },
  nearDue: dueDate === null ? [] : [startOfDay(addDays(dueDate, -7))],
});

interface Share {
  readonly drawn: GeneratedDirective;
  readonly held: Held;
  readonly group: Group;
  readonly agency: string;
}

const addressOf = ({ held, group, agency }: Share) => ({
  assignment: derivedId('generated assignment', group.id, agency),
  obligation: held.obligation,
  group: group.id,
  agency,
  role: agency === group.lead.id ? ('lead' as const) : ('coordinating' as const),
});

const madeOf = (share: Share): Extract<AssignmentEvent, { type: 'AssignmentMade' }> => {
  const { drawn, held, group, agency } = share;
  const dueDate = drawn.deadline.civilDate;
  return {
    type: 'AssignmentMade',
    data: {
      ...addressOf(share),
      ...{ item: held.item, kind: 'once', holder: 'agency', lead: group.lead.id, round: 1, period: null, attempt: 1 },
      coordinating: group.coordinating.map(({ id }) => id),
      sources: [
        { directive: drawn.directive, issuer: drawn.issuer, keeper: drawn.issuer, signer: null, modality: 'require' },
      ],
      subordinateTo: agency === group.lead.id ? [drawn.issuer] : [],
      ...{ parent: null, noNamedLead: false, ifNeeded: false, deadlineAsResolved: drawn.deadline, setBy: drawn.issuer },
      ...{
        deadline: deadlineOf(dueDate, 1),
        listAt: dueDate === null ? '2025-06-01T17:00:00.000Z' : null,
        bornOverdue: false,
      },
    },
  };
};

const extension = (share: Share, tell: ReturnType<typeof tellerOf<AssignmentEvent>>): Story => {
  const { drawn, agency } = share;
  const dueDate = drawn.deadline.civilDate;
  if (dueDate === null) return [];
  const address = addressOf(share);
  const newDue = addDays(dueDate, 20);
  const asked = {
    ...{ dueDate, newDue, reason: 'Cần thêm số liệu', progress: '60%', basis: null, signed: SIGNED },
    ...{ late: false, decideBy: endOfDay(newDue) },
  };
  const granted = { decides: address.assignment, basis: null, deadline: deadlineOf(newDue, 2) };
  return [
    tell({ type: 'ExtensionRequested', data: { ...address, ...asked } }, { agency }),
    tell({ type: 'ExtensionGranted', data: { ...address, ...granted } }, { agency: drawn.issuer }),
  ];
};

const submitted = (share: Share, submission: number): AssignmentEvent => ({
  type: 'ResultSubmitted',
  data: {
    ...addressOf(share),
    ...{ outcome: 'done', text: BLOB, evidence: [], signed: SIGNED, makers: [], completedOn: null, submission },
    decideBy: '2025-12-31T16:59:59.999Z',
  },
});

const shareStory = (chance: Chance, share: Share): Story => {
  const { drawn, held, group, agency } = share;
  const address = addressOf(share);
  const tell = tellerOf<AssignmentEvent>({
    stream: `assignment-${address.assignment}`,
    agency,
    ids: {
      ...{ directives: [drawn.directive], issuers: [drawn.issuer], obligations: [held.obligation], groups: [group.id] },
      ...{ assignments: [address.assignment], agencies: [agency] },
    },
  });
  const decides = address.assignment;
  const back = { decides, reason: 'Chưa đủ tài liệu kèm theo', listAt: null };
  const [progress, sentBack, accepted] = [chance() < 0.6, chance() < 0.3, chance() < 0.6];
  const first: readonly Told[] = [
    tell(madeOf(share), { agency: null }),
    tell({ type: 'ReceiptRecorded', data: { ...address, source: 'ui', tooLittleTime: chance() < 0.1 } }),
    tell({ type: 'WorkStarted', data: address }),
  ];
  if (chance() < 0.05) {
    return [
      ...first,
      tell({ type: 'AssignmentCancelled', data: { ...address, cause: { kind: 'obligationEnded' }, reason: null } }),
    ];
  }
  return [
    ...first,
    ...(progress ? [tell({ type: 'ProgressNoted', data: { ...address, note: BLOB, percent: 50, listAt: null } })] : []),
    ...(chance() < 0.2 ? extension(share, tell) : []),
    ...(chance() < 0.8 ? [tell(submitted(share, 1))] : []),
    ...(sentBack ? [tell({ type: 'ResultSentBack', data: { ...address, ...back } }, { agency: drawn.issuer })] : []),
    ...(sentBack ? [tell(submitted(share, 2))] : []),
    ...(accepted
      ? [tell({ type: 'ResultAccepted', data: { ...address, decides, submittedAt: '' } }, { agency: drawn.issuer })]
      : []),
  ];
};

/** What each agency does with its share, one story per assignment. */
export const workStories = (chance: Chance, drawn: GeneratedDirective): readonly Story[] =>
  drawn.obligations.flatMap((held) =>
    held.groups.flatMap((group) =>
      [group.lead, ...group.coordinating].map(({ id: agency }) => shareStory(chance, { drawn, held, group, agency })),
    ),
  );
