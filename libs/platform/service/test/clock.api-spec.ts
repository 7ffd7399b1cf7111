import type { RecordedEvent } from '@chidao/kernel';
import type { AnyProjection, View } from '@chidao/read-models';
import type { ClockCommand, ClockDuty, ServiceDefinition } from '../src/index.js';
import { findDue } from '../src/index.js';
import type { Bench } from './bench.js';
import { closeBenches, openBench } from './bench.js';
import { thing } from './things.js';

afterEach(closeBenches);

const NINE = '2025-01-06T09:00:00.000Z';
const later = (minutes: number): string => new Date(Date.parse(NINE) + minutes * 60_000).toISOString();

const noting = (stream: string, text: string, at = NINE): ClockCommand => ({
  ...{ stream, type: 'Note', input: { text }, at },
  key: { deadlineRevision: 1, kind: text },
  about: { agencies: ['agency-c'] },
});

/** The same commands each time, as long as what they say is not noted. */
const always = (
  bench: () => Bench,
  commands: readonly ClockCommand[],
  harmless: readonly string[] = [],
): ClockDuty => ({
  name: 'always',
  harmless,
  due: async () =>
    commands.filter(
      ({ stream, input }) =>
        !bench()
          .noted(stream)
          .includes((input as { text: string }).text),
    ),
});

const openClock = async (commands: readonly ClockCommand[], harmless: readonly string[] = []): Promise<Bench> => {
  const bench: Bench = await openBench({
    definition: () => ({ clockDuties: [always(() => bench, commands, harmless)] }),
  });
  return bench;
};

describe('a refused command of the clock', () => {
  const refused = noting(thing(1), 'no:NOT_NOW');

  it('is recorded once, with the duty, the fact that was due, and whom it concerns', async () => {
    const bench = await openClock([refused]);
    for (const minutes of [0, 10, 100]) await bench.pass(later(minutes));
    expect(bench.events('ReactionRefused').map(({ data, about, actor }) => [data, about, actor.kind])).toEqual([
      [
        {
          service: 'things',
          cause: { kind: 'clock', duty: 'always', fact: 'no:NOT_NOW', deadlineRevision: 1 },
          ...{ stream: thing(1), command: 'Note', code: 'NOT_NOW', unresolved: [] },
        },
        { agencies: ['agency-c'] },
        'clock',
      ],
    ]);
  });

  it('is recorded once although another program forgets that it was, and refuses for another reason', async () => {
    const bench = await openClock([refused]);
    await bench.pass(NINE);
    await bench.down();
    await bench.up();
    expect(await bench.pass(NINE)).toBe(1);
    expect(bench.events('ReactionRefused')).toHaveLength(1);
  });

  it('rests, each time longer, and no longer than an hour', async () => {
    const bench = await openClock([refused]);
    const sentAt: number[] = [];
    for (let minutes = 0; minutes <= 240; minutes += 1)
      if ((await bench.pass(later(minutes))) > 0) sentAt.push(minutes);
    expect(sentAt).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183]);
  });

  it('is tried again at once when something happens in its stream', async () => {
    const bench = await openClock([refused]);
    await bench.pass(NINE);
    expect(await bench.pass(NINE)).toBe(0);
    await bench.note(thing(1), 'something else');
    expect(await bench.pass(NINE)).toBe(1);
    expect(await bench.pass(NINE)).toBe(0);
  });

  it('keeps nothing later from being written to its stream', async () => {
    const bench = await openClock([refused, noting(thing(1), 'second', later(1)), noting(thing(1), 'third', later(2))]);
    for (let sweeps = 0; sweeps < 2; sweeps += 1) await bench.pass(later(5));
    expect(bench.noted(thing(1))).toEqual(['second', 'third']);
  });

  it('is not recorded where the refusal says that it is so already', async () => {
    const bench = await openClock([noting(thing(1), 'no:ALREADY_SO')], ['ALREADY_SO']);
    await bench.pass(NINE);
    expect(bench.events()).toEqual([]);
  });
});

/** An index of what is due, as services keep it: a thing is due until it says `done`. */
const dueView: View<{ readonly dueAt: string | null }> = { name: 'due', fields: { dueAt: 'text' } };
const dueIndex: AnyProjection<RecordedEvent> = {
  view: dueView,
  idsOf: ({ stream }) => [stream],
  evolve: (_: never, { data }: RecordedEvent) => ({ dueAt: (data as { text: string }).text === 'done' ? null : NINE }),
};

type Duty = (bench: () => Bench) => ClockDuty;

/** Most are refused for ever, and they come first. */
const textFor = (stream: string): string => (Number(stream.slice(-4)) < 505 ? 'no:NEVER' : 'done');
const commandsFor = (ids: readonly string[]): readonly ClockCommand[] => ids.map((id) => noting(id, textFor(id)));

const whole: Duty = (bench) => ({
  name: 'whole',
  due: async (until) => commandsFor((await findDue(bench().readModels, dueView, until)).map(({ id }) => id)),
});

/** The broken variant: a page of the index, always the first. */
const firstPage: Duty = (bench) => ({
  name: 'first-page',
  due: async (until) => {
    const query = { where: [{ field: 'dueAt', to: until }], sort: [{ field: 'dueAt' }], limit: 500 };
    return commandsFor((await bench().readModels.find(dueView, query)).map(({ id }) => id));
  },
});

/** How many of 520 due things have their fact written after three sweeps, where 505 are refused. */
const reached = async (duty: Duty): Promise<number> => {
  const parts: Pick<ServiceDefinition, 'indexes'> = { indexes: [dueIndex] };
  const bench: Bench = await openBench({ definition: () => ({ ...parts, clockDuties: [duty(() => bench)] }) });
  for (let n = 0; n < 520; n += 1) await bench.note(thing(n), 'due');
  for (let sweeps = 0; sweeps < 3; sweeps += 1) await bench.pass(NINE);
  return bench.noted().filter((text) => text === 'done').length;
};

describe('a sweep', () => {
  it('reaches every due subject, however many are refused', async () => {
    expect(await reached(whole)).toBe(15);
  });

  it('would starve them if it looked at a part of the index', async () => {
    expect(await reached(firstPage)).toBe(0);
  });
});
