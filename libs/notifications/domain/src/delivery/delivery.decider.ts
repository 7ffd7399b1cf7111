import type { About, Decider } from '@chidao/kernel';
import { about } from '@chidao/kernel';
import type { ConfirmDelivery } from './confirm-delivery.js';
import { confirmDelivery } from './confirm-delivery.js';
import type { DeliveryEvent } from './delivery.events.js';
import type { DeliveryState } from './delivery.state.js';
import { evolveDelivery, initialDelivery } from './delivery.state.js';
import type { NoteDeliveryFailed } from './note-delivery-failed.js';
import { noteDeliveryFailed } from './note-delivery-failed.js';
import type { NoteDeliveryRead } from './note-delivery-read.js';
import { noteDeliveryRead } from './note-delivery-read.js';
import type { QueueDelivery } from './queue-delivery.js';
import { queueDelivery } from './queue-delivery.js';
import type { SendDelivery } from './send-delivery.js';
import { sendDelivery } from './send-delivery.js';

export type DeliveryCommand = QueueDelivery | SendDelivery | ConfirmDelivery | NoteDeliveryRead | NoteDeliveryFailed;

const commands = {
  QueueDelivery: queueDelivery,
  SendDelivery: sendDelivery,
  ConfirmDelivery: confirmDelivery,
  NoteDeliveryRead: noteDeliveryRead,
  NoteDeliveryFailed: noteDeliveryFailed,
} satisfies Decider<DeliveryCommand, DeliveryState, DeliveryEvent>['commands'];

const aboutOf = (state: DeliveryState): About =>
  state.status === 'None' ? {} : about({ ...state.concerns, agencies: [state.receiver.agency] });

/** One thing on its way to one receiver by one channel (lifecycle §11). */
export const deliveryDecider: Decider<DeliveryCommand, DeliveryState, DeliveryEvent> = {
  category: 'delivery',
  initialState: initialDelivery,
  commands,
  evolve: evolveDelivery,
  about: aboutOf,
};
