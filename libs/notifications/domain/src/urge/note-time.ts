import type { Instant } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { byClock } from '@chidao/kernel';
import type { UrgeIgnored } from './urge.events.js';
import type { UrgeRule } from './urge.rule.js';
import { addressOf } from './urge.rule.js';
import type { PlannedStep, UrgeState } from './urge.state.js';
import { stepsOf } from './urge.state.js';

/** The clock has come to `asOf`: writes which delivered urges were ignored by then, else nothing. */
export type NoteTime = Command<'NoteTime', { readonly asOf: Instant }>;

const isUnanswered = ({ status }: PlannedStep): boolean => status === 'Delivered' || status === 'Read';

const limits = (state: UrgeState): readonly Instant[] =>
  stepsOf(state)
    .filter(isUnanswered)
    .flatMap(({ ignoredAt }) => ignoredAt ?? [])
    .sort();

/** The next instant at which the clock must speak: a delivered urge has been unanswered too long. */
export const urgeDueAt = (state: UrgeState): Instant | null => limits(state)[0] ?? null;

export const noteTime: UrgeRule<NoteTime> = {
  who: ({ context }) => byClock(context),
  decide: ({ input: { asOf } }, state): readonly UrgeIgnored[] => {
    if (state.status === 'None') return [];
    return state.steps.filter(isUnanswered).flatMap(({ step, hasDeadline, ignoredAt }): readonly UrgeIgnored[] => {
      if (ignoredAt === null || ignoredAt > asOf) return [];
      const data = { ...addressOf(state), step, hasDeadline, ignoredAt };
      return [{ type: 'UrgeIgnored', data, occurredAt: ignoredAt }];
    });
  },
};
