import type { About, Decider } from '@chidao/kernel';
import { about } from '@chidao/kernel';
import type { AnswerUrge } from './answer-urge.js';
import { answerUrge } from './answer-urge.js';
import type { CancelUrge } from './cancel-urge.js';
import { cancelUrge } from './cancel-urge.js';
import type { NoteTime } from './note-time.js';
import { noteTime } from './note-time.js';
import type { NoteUrgeDelivery } from './note-urge-delivery.js';
import { noteUrgeDelivery } from './note-urge-delivery.js';
import type { PlanUrge } from './plan-urge.js';
import { planUrge } from './plan-urge.js';
import type { SendUrge } from './send-urge.js';
import { sendUrge } from './send-urge.js';
import type { UrgeEvent } from './urge.events.js';
import type { UrgeState } from './urge.state.js';
import { evolveUrge, initialUrge } from './urge.state.js';

export type UrgeCommand = PlanUrge | SendUrge | NoteUrgeDelivery | AnswerUrge | CancelUrge | NoteTime;

const commands = {
  PlanUrge: planUrge,
  SendUrge: sendUrge,
  NoteUrgeDelivery: noteUrgeDelivery,
  AnswerUrge: answerUrge,
  CancelUrge: cancelUrge,
  NoteTime: noteTime,
} satisfies Decider<UrgeCommand, UrgeState, UrgeEvent>['commands'];

const aboutOf = (state: UrgeState): About =>
  state.status === 'None' ? {} : about({ ...state.concerns, agencies: [state.agency] });

/** The urging ladder of one assignment or occurrence (lifecycle §11). */
export const urgeDecider: Decider<UrgeCommand, UrgeState, UrgeEvent> = {
  category: 'urge',
  initialState: initialUrge,
  commands,
  evolve: evolveUrge,
  about: aboutOf,
};
