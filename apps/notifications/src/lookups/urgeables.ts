import {
  assignmentAgedV1,
  assignmentCancelledV1,
  assignmentMadeV1,
  deadlineMovedV1,
  extensionGrantedV1,
  resultAcceptedV1,
  resultSentBackV1,
  resultSubmittedV1,
} from '@chidao/assignments-contracts';
import type { DataOf } from '@chidao/contract';
import type { About, PublicMessage } from '@chidao/kernel';
import type { Projection } from '@chidao/read-models';
import {
  occurrenceAgedV1,
  occurrenceExtendedV1,
  occurrenceOpenedV1,
  reportAcceptedV1,
  reportLinkedV1,
  reportSentBackV1,
} from '@chidao/reporting-contracts';
import { begins, changes, follow } from './follow.js';
import type { UrgeablePlace } from './urgeable-place.js';
import { aged, closed, handedIn, moved, opened, resumed, urgeables } from './urgeable-place.js';

type Made = DataOf<typeof assignmentMadeV1>;
type Opened = DataOf<typeof occurrenceOpenedV1>;

const deciding = ({ sources }: Made | Opened): UrgeablePlace['sources'] =>
  sources.map(({ keeper, signer }) => ({ keeper, signer }));

const made = (data: Made, message: PublicMessage): UrgeablePlace | null => {
  if (data.holder === 'category') return null;
  const opening = {
    subject: { kind: 'assignment', id: data.assignment } as const,
    obligation: data.obligation,
    agency: data.agency,
    concerns: data.about as About,
    label: data.item,
    sources: deciding(data),
    above: data.parent ? [data.parent.agency] : data.role === 'coordinating' ? [data.lead] : [],
    subordinate: data.subordinateTo.length > 0,
    waiting: false,
  };
  return opened(opening, data.deadline, message);
};

const begun = (data: Opened, message: PublicMessage): UrgeablePlace => {
  const opening = {
    subject: { kind: 'occurrence', id: data.occurrence } as const,
    obligation: data.obligation,
    agency: data.agency,
    concerns: data.about as About,
    label: data.period,
    sources: deciding(data),
    above: [],
    subordinate: data.subordinateTo.length > 0,
    waiting: data.answered,
  };
  return opened(opening, data.deadline, message);
};

/** Assignments and occurrences with what is left of their ladders, from public messages. */
export const urgeablesLookup: Projection<PublicMessage, UrgeablePlace> = follow(urgeables, [
  begins(assignmentMadeV1, made),
  changes(extensionGrantedV1, (place, { deadline }, message) => moved(place, deadline, message)),
  changes(deadlineMovedV1, (place, { deadline }, message) => moved(place, deadline, message)),
  changes(resultSubmittedV1, handedIn),
  changes(resultAcceptedV1, closed),
  changes(resultSentBackV1, (place, _, message) => resumed(place, message)),
  changes(assignmentCancelledV1, closed),
  changes(assignmentAgedV1, (place, _, message) => aged(place, message)),
  begins(occurrenceOpenedV1, begun),
  changes(occurrenceExtendedV1, (place, { deadline }, message) => moved(place, deadline, message)),
  changes(reportLinkedV1, handedIn),
  changes(reportAcceptedV1, closed),
  changes(reportSentBackV1, (place, _, message) => resumed(place, message)),
  changes(occurrenceAgedV1, (place, _, message) => aged(place, message)),
]);
