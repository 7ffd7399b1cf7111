import { partsOf } from '@chidao/event-store';
import type { AboutKey, RecordedEvent } from '@chidao/kernel';
import { InvalidArgumentError } from 'commander';

/** One thing that an event must concern. */
export interface AboutTest {
  readonly key: AboutKey;
  readonly id: string;
}

export interface EventFilter {
  readonly category?: string;
  readonly type?: string;
  readonly stream?: string;
  readonly about?: readonly AboutTest[];
}

const KEYS = [
  ...['directives', 'issuers', 'obligations', 'groups', 'assignments'],
  ...['duties', 'occurrences', 'reports', 'consolidations', 'agencies'],
] as readonly AboutKey[];

/** `directives=<id>`; several are given by repeating the option, and all must hold. */
export const aboutTest = (text: string, earlier: readonly AboutTest[] = []): readonly AboutTest[] => {
  const [name = '', id = ''] = text.split('=');
  const key = KEYS.find((known) => known === name);
  if (!key || id === '') throw new InvalidArgumentError(`phải có dạng KHÓA=MÃ, KHÓA là một trong: ${KEYS.join(', ')}.`);
  return [...earlier, { key, id }];
};

const holds = (wanted: string | undefined, found: string): boolean => wanted === undefined || wanted === found;

export const matches = (event: RecordedEvent, { category, type, stream, about = [] }: EventFilter): boolean =>
  holds(stream, event.stream) &&
  holds(type, event.type) &&
  holds(category, partsOf(event.stream).category) &&
  about.every(({ key, id }) => event.about[key]?.includes(id) ?? false);
