import { streamOf } from '@chidao/event-store';
import type { PlannedStep } from '@chidao/notifications-domain';
import { stepsOf, urgeDecider } from '@chidao/notifications-domain';
import type { NotificationsContext } from '../notifications.context.js';
import { dayInWords } from './civil-date.js';
import type { ItemText } from './item-words.js';
import { subjectText } from './subject-text.js';

const titleOf = ({ step, status }: PlannedStep): string => {
  if (step.rung === 'reminder') return status === 'Cancelled' ? 'Nhắc việc (không còn phải thực hiện)' : 'Nhắc việc';
  return status === 'Cancelled' ? 'Đôn đốc (không còn phải thực hiện)' : 'Đôn đốc thực hiện';
};

const letterWords = ({ letter }: PlannedStep): string =>
  letter === null ? '' : `Công văn đôn đốc số ${letter.number} ngày ${dayInWords(letter.date)}: `;

/** A reminder, or a letter with its number; what was withdrawn since says so. */
export const urgeText = async (context: NotificationsContext, urge: string, delivery: string): Promise<ItemText> => {
  const state = await context.stateOf(urgeDecider, streamOf('urge', urge));
  const carried = stepsOf(state).find(({ deliveries }) => deliveries.some((each) => each.delivery === delivery));
  if (state.status === 'None' || !carried) return { title: 'Nhắc việc', line: 'Công việc đang thực hiện' };
  const line = await subjectText(context, state.subject);
  return { title: titleOf(carried), line: `${letterWords(carried)}${line}` };
};
