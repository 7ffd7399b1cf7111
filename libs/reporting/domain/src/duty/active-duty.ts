import { refuse } from '@chidao/kernel';
import type { DutyState } from './duty.state.js';

/** The duty while it goes on, else the refusal that says why not. */
export const activeDuty = (state: DutyState): Extract<DutyState, { status: 'Active' }> => {
  if (state.status === 'None') return refuse('NOT_FOUND');
  if (state.status === 'Ended') return refuse('REPORT_DUTY_ENDED');
  return state;
};
