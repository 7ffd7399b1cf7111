import type { HandedOver } from './mail-transport.js';

type Failed = Extract<HandedOver, { outcome: 'failed' }>;

interface Thrown {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly response?: unknown;
  readonly syscall?: unknown;
}

const LONGEST_ANSWER = 200;

/** What a server said, without the addresses that it may repeat: events hold nothing personal. */
export const withoutAddresses = (answer: string): string =>
  answer
    .replace(/\S+@\S+/gu, '…')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST_ANSWER);

/** Problems of ours with the server as a whole; another receiver would meet the same. */
const OURS = new Set(['EAUTH', 'ENOAUTH', 'EOAUTH2', 'ECONFIG', 'ETLS', 'EDNS', 'EPROTOCOL', 'EPROXY']);

const refusal = (responseCode: number, { code, response }: Thrown): Failed => ({
  outcome: 'failed',
  cause: { kind: 'refused', answer: withoutAddresses(String(response ?? responseCode)) },
  permanent: responseCode >= 500 && !OURS.has(String(code)),
  uncertain: false,
  unreachable: OURS.has(String(code)),
});

/** Only where the line was never there it is certain that nothing arrived: the library does not say how far it came. */
const brokenOff = ({ code, syscall }: Thrown): Failed => {
  const before = OURS.has(String(code)) || syscall === 'connect';
  return {
    outcome: 'failed',
    cause: { kind: before ? 'unreachable' : 'brokenOff', code: String(code ?? 'UNKNOWN') },
    permanent: false,
    uncertain: !before,
    unreachable: true,
  };
};

/** Sorts what the mail library throws: refused by the server, not reachable, or broken off without an answer. */
export const failureOf = (thrown: unknown): Failed => {
  const error: Thrown = typeof thrown === 'object' && thrown !== null ? thrown : {};
  const { responseCode } = error;
  return typeof responseCode === 'number' && responseCode > 0 ? refusal(responseCode, error) : brokenOff(error);
};
