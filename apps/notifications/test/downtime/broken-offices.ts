import { extensionGrantedV1, resultAcceptedV1, assignmentCancelledV1 } from '@chidao/assignments-contracts';
import type { PublicMessage, RecordedEvent } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';
import type { UrgePlanned, UrgeSent } from '@chidao/notifications-domain';
import type { AnyProjection } from '@chidao/read-models';
import type { ClockDuty, Policy, ServiceDefinition } from '@chidao/service';
import { cancelUrgesPolicy } from '../../src/policies/cancel-urges.js';
import { queueUrgePolicy } from '../../src/policies/queue-urge.js';
import { queueing, routeOf } from '../../src/receivers/deliveries.js';
import type { Variant } from '../office.js';
import { stumbling } from './stumbling.js';

/** Does not hear messages of these types. */
const deafTo =
  (...types: readonly string[]): Variant =>
  (definition) => ({
    ...definition,
    lookups: definition.lookups.map((lookup): AnyProjection<PublicMessage> => ({
      ...lookup,
      idsOf: (message) => (types.includes(message.type) ? [] : lookup.idsOf(message)),
    })),
    policies: definition.policies.map((policy) => ({
      ...policy,
      on: policy.on.filter((type) => !types.includes(type)),
    })),
  });

const withDuties = (definition: ServiceDefinition, change: (duty: ClockDuty) => ClockDuty): ServiceDefinition => ({
  ...definition,
  clockDuties: definition.clockDuties.map(change),
});

const withOwnPolicies = (
  definition: ServiceDefinition,
  change: (policy: Policy<RecordedEvent>) => Policy<RecordedEvent>,
): ServiceDefinition => ({ ...definition, ownPolicies: definition.ownPolicies.map(change) });

const hoursBefore = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) - hours * 3_600_000).toISOString();

/** A timer that was not waited for never rings: what a standstill missed stays missed. */
const forgetful: Variant = (definition) =>
  withDuties(definition, (duty) => ({
    ...duty,
    due: async (until) => (await duty.due(until)).filter(({ at }) => at > hoursBefore(until, 20)),
  }));

/** Sends once more, under another id, to be on the safe side. */
const doubling: Variant = (definition) =>
  withOwnPolicies(definition, (policy) =>
    policy.name !== queueUrgePolicy.name
      ? policy
      : {
          ...policy,
          react: async (event) => {
            const { urge, step, attempt, deliveries } = (event as RecordedEvent<UrgeSent>).data;
            const item = { kind: 'urge', urge, step, attempt: attempt + 1_000 } as const;
            const again = deliveries.map(({ receiver, channel }) =>
              queueing({ item, purpose: 'action', concerns: event.about }, routeOf(item, receiver, channel)),
            );
            return [...(await policy.react(event)), ...again];
          },
        },
  );

/** Refuses inside a reaction, each second time: what it should have led to never comes. */
const refusingInside: Variant = (definition) => {
  let reactions = 0;
  return withOwnPolicies(definition, (policy) =>
    policy.name !== 'send-reminder'
      ? policy
      : { ...policy, react: (event) => ((reactions += 1) % 2 === 0 ? refuse('NOT_TODAY') : policy.react(event)) },
  );
};

/** Sends each reminder that a standstill missed as a message of its own. */
const unmerged: Variant = (definition) =>
  withOwnPolicies(definition, (policy) =>
    policy.name !== 'send-reminder'
      ? policy
      : {
          ...policy,
          react: (event) => {
            const { step } = (event as RecordedEvent<UrgePlanned>).data;
            if (step.rung !== 'reminder') return [];
            return [{ stream: event.stream, type: 'SendUrge', input: { step, letter: null } }];
          },
        },
  );

/** Does not hear that a subject is over, but for the ladder: what is on its way stays on its way. */
const deafToWithdrawal: Variant = (definition) => ({
  ...definition,
  policies: definition.policies.filter(({ name }) => name !== cancelUrgesPolicy.name),
});

/** Lets the clock run ahead of what is known: steps of tomorrow are taken today. */
const hasty: Variant = (definition) =>
  withDuties(definition, (duty) => ({ ...duty, due: (until) => duty.due(hoursBefore(until, -24)) }));

/** A workflow that is wrong on purpose, and the fault that must be found. */
export interface BrokenOffice {
  readonly variant: Variant;
  readonly fault: RegExp;
}

/** By what is wrong with them. */
export const brokenOffices: Readonly<Record<string, BrokenOffice>> = {
  'keeps to the old deadline': {
    variant: deafTo(extensionGrantedV1.type),
    fault: /^planned: .* revision 1 .* 1 times instead of 0/,
  },
  'goes on after the end': {
    variant: deafTo(resultAcceptedV1.type, assignmentCancelledV1.type),
    fault: /^planned: .* 1 times instead of 0/,
  },
  'sends twice': { variant: doubling, fault: /mailed 2 times/ },
  'forgets what a standstill missed': { variant: forgetful, fault: /^planned: .* 0 times instead of 1/ },
  'is ahead of time': { variant: hasty, fault: /planned before its time/ },
  'sends singly what a standstill missed': { variant: unmerged, fault: /mailed singly$/ },
  'refuses inside react': { variant: refusingInside, fault: /^mailed: .* 0 times instead of 1/ },
  'takes a failure of the moment for a refusal': {
    variant: stumbling(3, 'NOT_TODAY'),
    fault: /^mailed: .* 0 times instead of 1/,
  },
  'mails what was withdrawn': { variant: deafToWithdrawal, fault: /over since/ },
};
