import type { RecordedEvent } from '@chidao/kernel';
import type { UrgePlanned } from '@chidao/notifications-domain';
import type { Policy } from '@chidao/service';

/** A reminder goes out as soon as it is planned; letters wait for a person. */
export const sendReminderPolicy: Policy<RecordedEvent> = {
  name: 'send-reminder',
  on: ['urge/UrgePlanned'],
  harmless: ['URGE_NOT_PLANNED'],
  react: (event) => {
    const { step } = (event as RecordedEvent<UrgePlanned>).data;
    if (step.rung !== 'reminder') return [];
    return [{ stream: event.stream, type: 'SendUrge', input: { step, letter: null } }];
  },
};
