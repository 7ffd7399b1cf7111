import type { PublicMessage, RecordedEvent } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';
import type { AnyProjection } from '@chidao/read-models';
import type { Policy } from '../src/index.js';
import { askReplay, replayAnswer } from '../src/index.js';
import type { Bench, BenchOptions } from './bench.js';
import { closeBenches, openBench, textOf } from './bench.js';
import { copies, copiesView, thing, TOLD } from './things.js';

afterEach(closeBenches);

/** A program with a fault: what it cannot digest until it is mended. */
interface Fault {
  mended: boolean;
}

const failing = (fault: Fault, input: PublicMessage | RecordedEvent): void => {
  if (textOf(input) === 'poison' && !fault.mended) throw new TypeError('cannot digest');
};

const lookupWith = (fault: Fault): AnyProjection<PublicMessage> => ({
  ...copies,
  evolve: (_: never, message: PublicMessage) => {
    failing(fault, message);
    return { text: textOf(message) };
  },
});

const echoing = <Input extends PublicMessage | RecordedEvent>(name: string, on: string, fault: Fault) =>
  ({
    name,
    on: [on],
    react: (input: Input) => {
      failing(fault, input);
      return [{ stream: thing(9), type: 'Note', input: { text: `${name} ${textOf(input)}` } }];
    },
  }) satisfies Policy<Input>;

const withFaults = (lookup: Fault, policy: Fault): BenchOptions => ({
  definition: () => ({
    lookups: [lookupWith(lookup)],
    policies: [echoing<PublicMessage>('told', TOLD, policy)],
    ownPolicies: [{ ...echoing<RecordedEvent>('own', 'thing/Noted', policy), on: ['thing/Noted'] }].map(
      (policyOnOwn) => ({
        ...policyOnOwn,
        react: (event: RecordedEvent) => (event.stream === thing(1) ? policyOnOwn.react(event) : []),
      }),
    ),
  }),
});

const TEXTS = ['one', 'poison', 'three'];
const tell = async (bench: Bench): Promise<void> => {
  for (const text of TEXTS) for (const stream of ['a', 'b']) await bench.tell(stream, stream === 'a' ? text : 'other');
  await bench.settle();
};

const replay = async (bench: Bench, key: string) => {
  const askedAt = await askReplay(bench.readModels, key);
  await bench.service().replayAsked();
  await bench.settle();
  return replayAnswer(bench.readModels, key, askedAt);
};

const parked = async (bench: Bench): Promise<string | undefined> => (await bench.ready()).checks['things']?.detail;
const fault = (): Fault => ({ mended: false });

describe('a replay', () => {
  it('works off what is parked of a stream in its order, lookups first, once the program is mended', async () => {
    const [lookup, policy] = [fault(), fault()];
    const bench = await openBench(withFaults(lookup, policy));
    await tell(bench);
    expect(bench.noted(thing(9))).toEqual(['told one', 'told other', 'told other', 'told other'].sort());
    [lookup.mended, policy.mended] = [true, true];
    expect(await replay(bench, 'a')).toEqual({ status: 'done', replayed: 4, cause: null });
    expect(bench.noted(thing(9)).slice(4)).toEqual(['told poison', 'told three']);
    expect((await bench.readModels.load(copiesView, ['a']))[0]?.document).toEqual({ text: 'three' });
    expect(await parked(bench)).not.toContain('parked');
  });

  it('that fails again keeps what is left, in order, with the new cause, and may be asked for once more', async () => {
    const [lookup, policy] = [fault(), fault()];
    const bench = await openBench(withFaults(lookup, policy));
    await tell(bench);
    lookup.mended = true;
    expect(await replay(bench, 'a')).toEqual({ status: 'failed', replayed: 2, cause: 'TypeError: cannot digest' });
    expect(await parked(bench)).toContain('parked inputs: 2');
    policy.mended = true;
    expect(await replay(bench, 'a')).toMatchObject({ status: 'done', replayed: 2 });
    expect(bench.noted(thing(9)).slice(-2)).toEqual(['told poison', 'told three']);
  });

  it('of own events reads them again from the log', async () => {
    const policy = fault();
    const bench = await openBench(withFaults(fault(), policy));
    for (const text of TEXTS) await bench.note(thing(1), text);
    await bench.settle();
    expect(bench.noted(thing(9))).toEqual(['own one']);
    policy.mended = true;
    expect(await replay(bench, thing(1))).toMatchObject({ status: 'done', replayed: 2 });
    expect(bench.noted(thing(9))).toEqual(['own one', 'own poison', 'own three']);
  });

  it('lets nothing that comes meanwhile overtake what is parked', async () => {
    const [lookup, policy] = [fault(), fault()];
    const bench = await openBench(withFaults(lookup, policy));
    await tell(bench);
    [lookup.mended, policy.mended] = [true, true];
    const askedAt = await askReplay(bench.readModels, 'a');
    await Promise.all([bench.service().replayAsked(), ...['four', 'five'].map((text) => bench.tell('a', text))]);
    await bench.settle();
    expect(await replayAnswer(bench.readModels, 'a', askedAt)).toMatchObject({ cause: null });
    expect(bench.noted(thing(9)).slice(4)).toEqual(['told poison', 'told three', 'told four', 'told five']);
    expect(await parked(bench)).not.toContain('parked');
  });

  it('asked for while the service was stopped is done at its start', async () => {
    const [lookup, policy] = [fault(), fault()];
    const bench = await openBench(withFaults(lookup, policy));
    await tell(bench);
    await bench.down();
    [lookup.mended, policy.mended] = [true, true];
    const askedAt = await askReplay(bench.readModels, 'a');
    expect(await replayAnswer(bench.readModels, 'a', askedAt)).toBeNull();
    await bench.up();
    while ((await replayAnswer(bench.readModels, 'a', askedAt)) === null) await new Promise(setImmediate);
    expect(bench.noted(thing(9)).slice(4)).toEqual(['told poison', 'told three']);
  });
});

describe('a reaction that is refused while a message that its lookups need is parked', () => {
  const program = (lookup: Fault): BenchOptions => ({
    definition: (readModels) => ({
      lookups: [lookupWith(lookup)],
      policies: [
        {
          name: 'needing',
          on: [TOLD],
          react: async (message) => {
            if (message.stream !== 'b') return [];
            const [known] = await readModels.load(copiesView, ['a']);
            return known?.document
              ? [{ stream: thing(9), type: 'Note', input: { text: known.document.text } }]
              : refuse('NOT_KNOWN');
          },
        },
      ],
    }),
  });

  it('waits beside it and acts when both are replayed, instead of leaving a refusal that nobody tries again', async () => {
    const lookup = fault();
    const bench = await openBench(program(lookup));
    await bench.tell('a', 'poison');
    await bench.tell('b', 'needs a');
    await bench.settle();
    expect(await parked(bench)).toMatch('parked inputs: 3');
    lookup.mended = true;
    for (const key of ['a', 'b']) expect(await replay(bench, key)).toMatchObject({ status: 'done' });
    expect(bench.noted(thing(9))).toEqual(['poison']);
    expect(bench.events('ReactionRefused')).toEqual([]);
  });
});
