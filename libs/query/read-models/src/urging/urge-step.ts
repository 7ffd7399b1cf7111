import type { BlobRef } from '@chidao/kernel';
import type { CancelCause, Letter, Step, UrgeCause } from '@chidao/notifications-domain';

/** One step of the ladder and how far it came. It counts in statistics only once delivered. */
export interface UrgeStep {
  readonly step: Step;
  readonly cause: UrgeCause;
  /** `Merged`: a later reminder went out, and stands for it. */
  readonly status: 'Planned' | 'Merged' | 'Sent' | 'Delivered' | 'Read' | 'Answered' | 'Ignored' | 'Cancelled';
  readonly plannedAt: string;
  readonly sentAt: string | null;
  readonly deliveredAt: string | null;
  readonly letter: Letter | null;
  readonly answer: BlobRef | null;
  readonly cancelled: CancelCause | null;
}
