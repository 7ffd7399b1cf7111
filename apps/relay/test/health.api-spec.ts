import type { MessageBus } from '@chidao/messaging';
import { publishBy } from '@chidao/kernel';
import { createRelay } from '../src/index.js';
import { openSampleLog, publications, speakerStream } from './sample-log.js';

/** A bus that keeps nothing until it is let go. */
const openBehindGate = async () => {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const { deps, say } = await openSampleLog();
  const publish: MessageBus['publish'] = async (outgoing) => {
    await gate;
    return deps.bus.publish(outgoing);
  };
  const relay = createRelay({ ...deps, bus: { ...deps.bus, publish } }, publications);
  await relay.start();
  return { relay, letGo, say, health: deps.health };
};

describe('the relay', () => {
  afterEach(() => jest.restoreAllMocks());

  it('stays ready between an append and its publication, and is not when it stands still for a minute', async () => {
    const { relay, letGo, say, health } = await openBehindGate();
    await say(speakerStream(1), 'one');
    expect(await health.report('ready')).toMatchObject({ ok: true });
    const later = performance.now() + 60_500;
    jest.spyOn(performance, 'now').mockImplementation(() => later);
    expect((await health.report('ready')).checks['relay/log']).toEqual({ ok: false, detail: 'nothing of 0' });
    expect((await health.report('live')).ok).toBe(true);
    letGo();
    await relay.caughtUp();
    expect((await health.report('ready')).ok).toBe(true);
    await relay.stop();
  });

  it('ends where an event cannot be published, and says which', async () => {
    const { deps, say } = await openSampleLog();
    let tell = (_: unknown): void => undefined;
    const failed = new Promise<unknown>((resolve) => (tell = resolve));
    const broken = publishBy({
      'speaker/Said': [
        'vn.chidao.speaker.Said.v1',
        () => {
          throw new TypeError('a row that is wrong');
        },
      ],
    });
    const relay = createRelay({ ...deps, failed: (error) => tell(error) }, { ...publications, toContracts: [broken] });
    await relay.start();
    await say(speakerStream(1), 'one');
    expect(await failed).toMatchObject({
      message: expect.stringMatching(`Said .* \\(${speakerStream(1)}, revision 0, position 0\\) cannot be published`),
      cause: { message: 'a row that is wrong' },
    });
    await relay.stop();
  });
});
