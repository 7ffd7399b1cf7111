import type { FailureCause } from '@chidao/notifications-domain';

/** A mail to one person. */
export interface Mail {
  /** UUID of the mail; the same mail handed over again has the same, also as its Message-ID. */
  readonly digest: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Deliveries that it carries, named in a header. */
  readonly deliveries: readonly string[];
}

/** What became of a mail that was handed over. Answers are free of addresses. */
export type HandedOver =
  /** The receiving server took it, and said so. */
  | { readonly outcome: 'accepted'; readonly answer: string }
  /** Written into the mail folder: sent, never delivered. */
  | { readonly outcome: 'kept' }
  | {
      readonly outcome: 'failed';
      readonly cause: FailureCause;
      /** The server will never take it. */
      readonly permanent: boolean;
      /** The line broke before an answer: it may have arrived all the same. */
      readonly uncertain: boolean;
      /** The server cannot be reached: trying others now is useless. */
      readonly unreachable: boolean;
    };

/** Takes mails out of the system; at least once. */
export interface MailTransport {
  readonly name: 'smtp' | 'folder';
  readonly send: (mail: Mail) => Promise<HandedOver>;
  readonly close: () => void;
}
