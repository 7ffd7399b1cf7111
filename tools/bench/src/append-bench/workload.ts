import type { SealedEvent } from '@chidao/event-store';
import { freshStream, sampleEvents } from '@chidao/event-store/conformance';

/** What is appended: each writer has a stream of its own, and appends its events one by one. */
export type Workload = readonly (readonly SealedEvent[])[];

const TEXT = 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành khẩn trương thực hiện. ';

/** Events as they are: an envelope of about 1 KB, and data of about `bytes`. */
export const workloadOf = (writers: number, perWriter: number, bytes: number): Workload => {
  const text = TEXT.repeat(Math.ceil(bytes / Buffer.byteLength(TEXT)));
  const data = Array.from({ length: perWriter }, (_, n) => ({ n, text }));
  return Array.from({ length: writers }, () => sampleEvents(freshStream('bench'), data));
};
