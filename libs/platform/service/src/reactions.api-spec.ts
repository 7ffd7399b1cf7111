import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandHandling, EventStore } from '@chidao/event-store';
import { openEmbeddedEventStore } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import { refuse } from '@chidao/kernel';
import type { CommandRequest, Policy } from './definition.js';
import type { ReactionInput } from './reactions.js';
import { createReactions } from './reactions.js';
import { createRecorder } from './refusals.js';
import type { Sender } from './sender.js';

const input: ReactionInput = {
  ...{ id: 'event-1', stream: 'thing-1', occurredAt: '2025-01-06T02:00:00.000Z', correlationId: 'c' },
  about: { agencies: ['agency-a'] },
};
const policy = (react: Policy<null>['react']): Policy<null> => ({ name: 'p', on: [], react, harmless: ['ALREADY_SO'] });

describe('a reaction', () => {
  const directory = mkdtempSync(join(tmpdir(), 'chidao-reactions-'));
  let store: EventStore;
  let handling: CommandHandling;

  beforeEach(async () => {
    store = await openEmbeddedEventStore({ file: join(directory, `${expect.getState().currentTestName?.length}.db`) });
    handling = { store, clock: { now: () => '2025-01-06T03:00:00.000Z' }, upcast: (event) => event };
  });
  afterEach(() => store.close());
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const recorded = async (): Promise<readonly RecordedEvent[]> => {
    const events: RecordedEvent[] = [];
    for await (const event of store.readAll(-1n)) events.push(event);
    return events;
  };
  const reactionsBy = (send: Sender, lookupsLack = () => false) =>
    createReactions({ recordRefusal: createRecorder('service', handling), send, lookupsLack });
  const refusing = (code: string) => reactionsBy(async () => refuse(code));
  const one = policy(() => [{ stream: 'target-1', type: 'Act', input: {} }]);

  it('that is refused is recorded once, with its first reason, whatever a later run is refused with', async () => {
    await refusing('FIRST')(one, null, input);
    await refusing('SECOND')(one, null, input);
    expect((await recorded()).map(({ type, data, about }) => [type, data, about])).toEqual([
      [
        'ReactionRefused',
        {
          service: 'service',
          cause: { kind: 'input', policy: 'p', input: 'event-1' },
          stream: 'target-1',
          command: 'Act',
          code: 'FIRST',
          unresolved: [],
        },
        { agencies: ['agency-a'] },
      ],
    ]);
  });

  it('that is refused because words mean nobody names them, and keeps the other details to itself', async () => {
    const details = { unresolved: ['các cơ quan có liên quan'], at: 1 };
    const send = reactionsBy(async () => refuse('LEAD_MISSING', details));
    await send(one, null, input);
    const [{ data }] = (await recorded()) as [RecordedEvent];
    expect(data).toMatchObject({ code: 'LEAD_MISSING', unresolved: ['các cơ quan có liên quan'] });
    expect(data).not.toHaveProperty('at');
  });

  it('that finds the wanted state already there is not recorded', async () => {
    await refusing('ALREADY_SO')(one, null, input);
    expect(await recorded()).toEqual([]);
  });

  it('that is refused while it is still being worked out is recorded too, instead of being tried for ever', async () => {
    const send = reactionsBy(async () => refuse('NEVER_SENT'));
    await send(
      policy(() => refuse('RULE_SET_NOT_IN_FORCE')),
      null,
      input,
    );
    expect((await recorded()).map(({ data }) => data)).toMatchObject([
      { command: 'React', stream: 'thing-1', code: 'RULE_SET_NOT_IN_FORCE' },
    ]);
  });

  it('refused for a reason of the moment is thrown, to be tried again', async () => {
    await expect(refusing('OUTCOME_UNKNOWN')(one, null, input)).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    expect(await recorded()).toEqual([]);
  });

  it('refused while lookups lack something is thrown, so that its input waits and nobody has to find the refusal', async () => {
    let lacking = true;
    const refused = reactionsBy(
      async () => refuse('LEAD_MISSING'),
      () => lacking,
    );
    await expect(refused(one, null, input)).rejects.toMatchObject({ code: 'LEAD_MISSING' });
    expect(await recorded()).toEqual([]);
    lacking = false;
    await refused(one, null, input);
    expect(await recorded()).toHaveLength(1);
  });

  it('gives a keyed command the same id although a later run finds fewer commands', async () => {
    const sent: CommandRequest[] = [];
    const send = reactionsBy(async (request) => {
      sent.push(request);
      return { stream: request.stream, events: [], revision: null, position: null, state: null, repeated: false };
    });
    const commands = ['a', 'b'].map((key) => ({ stream: 'target-1', type: 'Act', input: { key }, key }));
    await send(
      policy(() => commands),
      null,
      input,
    );
    await send(
      policy(() => commands.slice(1)),
      null,
      input,
    );
    expect(sent[2]?.context.commandId).toBe(sent[1]?.context.commandId);
    expect(sent[0]?.context.commandId).not.toBe(sent[1]?.context.commandId);
  });
});
