import type { PublicMessage } from '@chidao/kernel';
import { serialise } from '@chidao/messaging';
import type { Item } from './delivery.js';

/** A message on its way into a loop. */
export const messageItem = (message: PublicMessage): Item => ({
  id: message.id,
  key: message.stream,
  position: message.position,
  body: () => serialise(message),
});
