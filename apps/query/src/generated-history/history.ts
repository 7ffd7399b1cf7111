import type { SealedEvent } from '@chidao/event-store';
import { canonicalHash, derivedId, ENVELOPE_VERSION, eventHashOf, eventId } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import { directiveStory, drawDirective } from './directive-story.js';
import type { GeneratedProvince } from './province.js';
import { provinceOf, provinceStories } from './province.js';
import { reportStories } from './report-story.js';
import type { Chance, Story, Told } from './told.js';
import { chanceFrom } from './told.js';
import { workStories } from './work-story.js';

/** What history to make up: the same values, the same events. */
export interface HistoryOptions {
  readonly seed: number;
  /** How many events at least; the last stories are told to their end. */
  readonly events: number;
  readonly agencies?: number;
}

const START = Date.parse('2025-01-02T02:00:00.000Z');
const MINUTE = 60_000;

/** The envelope; facts become known up to a day after they happened. */
const sealed = (
  told: Told,
  previous: SealedEvent | undefined,
  at: { occurred: number; recorded: number },
): SealedEvent => {
  const { stream, event, about, actor, agency } = told;
  const revision = (previous?.revision ?? -1n) + 1n;
  const commandId = derivedId('generated command', stream, String(revision));
  const occurredAt = new Date(at.occurred).toISOString();
  const open = {
    ...{
      id: eventId(stream, commandId, 0),
      type: event.type,
      data: event.data,
      stream,
      revision,
      about,
      actor,
      commandId,
    },
    occurredAt: previous && previous.occurredAt > occurredAt ? previous.occurredAt : occurredAt,
    recordedAt: new Date(at.recorded).toISOString(),
    capacity: agency === null ? { agency: null, by: 'policy' as const } : { agency, by: 'officer' as const },
    ...{
      envelopeVersion: ENVELOPE_VERSION,
      schemaVersion: 1,
      causationId: null,
      correlationId: 'generated',
      versions: { ruleSet: 'QT-01', calendar: null },
    },
    commandFingerprint: canonicalHash({ type: event.type }),
    dataHash: canonicalHash(event.data),
    prevHash: previous?.eventHash ?? null,
  };
  return { ...open, eventHash: eventHashOf(open) };
};

/** Stories of one directive: first it is issued, then everybody works at once. */
function* directiveRounds(chance: Chance, province: GeneratedProvince): Generator<readonly Story[]> {
  for (let ordinal = 1; ; ordinal += 1) {
    const drawn = drawDirective(chance, province, `${province.root}/${ordinal}`);
    yield [directiveStory(drawn, ordinal)];
    yield [...workStories(chance, drawn), ...reportStories(chance, drawn, province)];
  }
}

/** Stories mixed: of each the order stays. */
function* mixed(chance: Chance, stories: readonly Story[]): Generator<Told> {
  const running = stories.filter((story) => story.length > 0).map((story) => [...story]);
  while (running.length > 0) {
    const at = Math.floor(chance() * running.length);
    const story = running[at];
    const told = story?.shift();
    if (told) yield told;
    if (story?.length === 0) running.splice(at, 1);
  }
}

/** A made-up log of every context, event by event, ready to be appended. */
export function* generatedHistory({ seed, events, agencies = 20 }: HistoryOptions): Generator<SealedEvent> {
  const chance = chanceFrom(seed);
  const province = provinceOf(seed, agencies);
  const last = new Map<string, SealedEvent>();
  let [count, now] = [0, START];
  const seal = (told: Told): SealedEvent => {
    now += Math.floor(chance() * 30) * MINUTE;
    const late = chance() < 0.1 ? Math.floor(chance() * 24 * 60) * MINUTE : 0;
    const event = sealed(told, last.get(told.stream), { occurred: now - late, recorded: now });
    last.set(told.stream, event);
    count += 1;
    return event;
  };
  for (const told of mixed(chance, provinceStories(province))) yield seal(told);
  for (const round of directiveRounds(chance, province)) {
    if (count >= events) return;
    for (const told of mixed(chance, round)) yield seal(told);
  }
}

/** The same as a log that is read: positions grow and are not contiguous. */
export const generatedLog = (options: HistoryOptions): readonly RecordedEvent[] =>
  [...generatedHistory(options)].map((event, index) => ({ ...event, position: BigInt(index * 3 + 1) }));
