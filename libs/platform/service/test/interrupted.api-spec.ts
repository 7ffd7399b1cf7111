import type { EventStore } from '@chidao/event-store';
import type { PublicMessage, RecordedEvent } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';
import type { Policy, PolicyCommand } from '../src/index.js';
import type { Bench } from './bench.js';
import { closeBenches, openBench, textOf } from './bench.js';
import type { Break } from './interruptions.js';
import { breakingAt, breaks } from './interruptions.js';
import { thing, TOLD } from './things.js';

afterEach(closeBenches);

type Input = PublicMessage | RecordedEvent;
type React = (input: Input, notedAlready: (text: string) => Promise<boolean>) => Promise<readonly PolicyCommand[]>;

const TEXTS = ['a', 'b', 'c', 'd', 'e'];
const COMMANDS = TEXTS.map((text, index): PolicyCommand => ({
  stream: thing(1 + (index % 2)),
  type: 'Note',
  input: { text },
}));

/** Five commands to two streams. */
const steady: React = async () => COMMANDS;

/** Sends only what is not there yet: each command needs a key of its own, since its ordinal is another the second time. */
const dwindling =
  (keyed: boolean): React =>
  async (_, notedAlready) => {
    const left: PolicyCommand[] = [];
    for (const command of COMMANDS) {
      const { text } = command.input as { text: string };
      if (!(await notedAlready(text))) left.push(keyed ? { ...command, key: text } : command);
    }
    return left;
  };

const notedIn =
  (store: EventStore) =>
  async (text: string): Promise<boolean> => {
    for await (const event of store.readAll(-1n)) if (event.type === 'Noted' && textOf(event) === text) return true;
    return false;
  };

interface Interruption {
  readonly nth: number;
  readonly how: Break;
  readonly react: React;
  /** What the policy is called, run for run. */
  readonly names?: readonly [string, string];
  readonly own?: boolean;
}

/** What was noted in the end, where the nth command of a reaction broke off and its input was delivered again. */
const reactInterrupted = async (interruption: Interruption): Promise<readonly string[]> => {
  const { nth, how, react, names = ['five', 'five'], own = false } = interruption;
  const breaking = breakingAt(nth, how);
  const definition = (name: string) => (_: unknown, store: EventStore) => {
    const policy = (on: string): Policy<never> => ({ name, on: [on], react: (input) => react(input, notedIn(store)) });
    const go = (event: RecordedEvent) => (event.stream === thing(3) ? react(event, notedIn(store)) : []);
    return own
      ? { ownPolicies: [{ ...policy('thing/Noted'), react: go as Policy<RecordedEvent>['react'] }] }
      : { policies: [policy(TOLD) as Policy<PublicMessage>] };
  };
  const bench: Bench = await openBench({ definition: definition(names[0]), store: breaking.around });
  if (own) await bench.note(thing(3), 'go');
  else await bench.tell('other', 'go');
  while (!breaking.hasBroken()) await new Promise(setImmediate);
  if (how.startsWith('killed')) {
    await bench.down();
    await bench.up({ definition: definition(names[1]) });
  }
  await bench.settle();
  return [...bench.noted(thing(1)), ...bench.noted(thing(2))];
};

const ONCE_EACH = ['a', 'c', 'e', 'b', 'd'];
const everyPlace = breaks.flatMap((how) => TEXTS.map((_, index) => [index + 1, how] as const));

/** Some place at which this reaction does not end as it should. */
const firstFault = async (wrong: Omit<Interruption, 'nth' | 'how'>): Promise<readonly string[] | null> => {
  for (const [nth, how] of everyPlace) {
    const noted = await reactInterrupted({ ...wrong, nth, how });
    if (JSON.stringify(noted) !== JSON.stringify(ONCE_EACH)) return noted;
  }
  return null;
};

describe('a reaction that breaks off at its nth command', () => {
  it.each(everyPlace)('sends each command once in the end (%i, %s)', async (nth, how) => {
    expect(await reactInterrupted({ nth, how, react: steady })).toEqual(ONCE_EACH);
  });

  it.each(everyPlace)('to an own event too (%i, %s)', async (nth, how) => {
    expect(await reactInterrupted({ nth, how, react: steady, own: true })).toEqual(ONCE_EACH);
  });

  it.each(everyPlace)('also where the second run wants fewer, if its commands are keyed (%i, %s)', async (nth, how) => {
    expect(await reactInterrupted({ nth, how, react: dwindling(true) })).toEqual(ONCE_EACH);
  });

  it('would lose commands that go by their ordinals where the second run wants fewer', async () => {
    expect(await firstFault({ react: dwindling(false) })).not.toBeNull();
  });

  it('would send twice if the policy were renamed', async () => {
    const noted = await firstFault({ react: steady, names: ['five', 'cinq'] });
    expect(new Set(noted).size).toBeLessThan(noted?.length ?? 0);
  });
});

describe('a policy that refuses while it works its reaction out', () => {
  const refusing: Policy<PublicMessage> = { name: 'refusing', on: [TOLD], react: () => refuse('NOT_IN_FORCE') };
  const steadyPolicy: Policy<PublicMessage> = { name: 'steady', on: [TOLD], react: () => COMMANDS };

  it.each([1, 3, 5])('is recorded once, and keeps no other policy from acting (redelivered at %i)', async (nth) => {
    const breaking = breakingAt(nth, 'killed after');
    const definition = () => ({ policies: [refusing, steadyPolicy] });
    const bench = await openBench({ definition, store: breaking.around });
    await bench.tell('other', 'go');
    while (!breaking.hasBroken()) await new Promise(setImmediate);
    await bench.down();
    await bench.up({ definition });
    await bench.settle();
    expect([...bench.noted(thing(1)), ...bench.noted(thing(2))]).toEqual(ONCE_EACH);
    expect(bench.events('ReactionRefused').map(({ data }) => data)).toEqual([
      {
        ...{ service: 'things', stream: 'other', command: 'React' },
        cause: { kind: 'input', policy: 'refusing', input: 'other/0' },
        code: 'NOT_IN_FORCE',
        unresolved: [],
      },
    ]);
  });

  it('would be parked, with all that follows in its stream, if it threw anything else', async () => {
    const throwing: Policy<PublicMessage> = {
      ...refusing,
      react: () => {
        throw new TypeError('not a refusal');
      },
    };
    const bench = await openBench({ definition: () => ({ policies: [throwing, steadyPolicy] }) });
    await bench.tell('other', 'go');
    await bench.settle();
    expect([bench.noted(), bench.events()]).toEqual([[], []]);
    expect((await bench.ready()).checks['things']?.detail).toContain('parked inputs: 1');
  });
});
