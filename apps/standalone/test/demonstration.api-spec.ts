import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { join } from 'node:path';
import { createLog, createShutdown, loadConfiguration } from '@chidao/runtime';
import { standaloneSettings } from '../src/configuration.js';
import { loadDemonstration } from '../src/demonstration/load-demonstration.js';
import { peopleAt } from '../src/demonstration/people.js';
import { itemsOf } from '../src/demonstration/stage.js';
import type { Standalone } from '../src/run-standalone.js';
import { runStandalone } from '../src/run-standalone.js';
import { authorization, openBrowser } from './sign-in/browser.js';

const log = createLog('silent');

/** The system as `npm start` runs it, on a free port, and how it is stopped. */
const start = async (dataDir: string): Promise<Standalone & { readonly stop: () => Promise<boolean> }> => {
  const configuration = loadConfiguration(standaloneSettings, { DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' });
  const shutdown = createShutdown(log, 20_000);
  const standalone = await runStandalone(configuration, log, shutdown);
  return { ...standalone, stop: () => shutdown.run('test') };
};

const play = async (standalone: Standalone): Promise<void> => {
  const { clock } = standalone;
  if (!clock) throw new Error('no demonstration');
  await loadDemonstration({ ...standalone, clock, log });
};

interface Step {
  readonly step: { readonly rung: string };
  readonly status: string;
}
const isWork = (subject: unknown): boolean => (subject as { readonly kind: string }).kind === 'assignment';

describe('the demonstration', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'chidao-demonstration-'));
  let running: Awaited<ReturnType<typeof start>>;

  afterAll(async () => {
    await running.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('is played through the API by people who sign in, also when it was cut off before', async () => {
    running = await start(dataDir);
    const cutOff = play(running).catch((error: unknown) => error);
    while ((await running.organisation.context.register.root()) === null) await setImmediate();
    await running.stop();
    expect(await cutOff).toBeInstanceOf(Error);
    running = await start(dataDir);
    await play(running);
  }, 240_000);

  it('leaves a work list, two periods sent upward, and no reaction that could not act', async () => {
    const as = peopleAt(running.origin, running.signInAddress);
    const head = as('noi-vu.thu-truong');
    expect(itemsOf(await head.get('/work')).length).toBeGreaterThan(0);
    const sent = itemsOf(await head.get('/consolidations?status=Sent'));
    expect(sent.length).toBe(2);
    const reactions = await as('ubnd.chuyen-vien').get('/reactions');
    expect(itemsOf(reactions)).toEqual([]);
  }, 60_000);

  it('reminds agencies that look into their inboxes, and others that do not', async () => {
    const chair = peopleAt(running.origin, running.signInAddress)('ubnd.chu-tich');
    const agencies = async (status: string) =>
      itemsOf(await chair.get(`/urges?status=${status}`)).map(({ agency }) => (agency as { name: string }).name);
    expect(await agencies('Delivered')).toContain('Sở Xây dựng');
    expect(await agencies('Sent')).toContain('Sở Tài chính');
  }, 60_000);

  it('has one letter that urges, signed and sent, which the head of the agency finds in the inbox', async () => {
    const as = peopleAt(running.origin, running.signInAddress);
    const urging = async (user: string) =>
      itemsOf(await as(user).get('/inbox?limit=100')).filter(({ title }) => title === 'Đôn đốc thực hiện');
    const letters = itemsOf(await as('ubnd.chu-tich').get('/urges?limit=100'))
      .filter(({ agency }) => (agency as { name: string }).name === 'Sở Xây dựng')
      .flatMap(({ subject, steps }) => (isWork(subject) ? (steps as readonly Step[]) : []))
      .filter(({ step }) => step.rung === 'urgingLetter');
    expect(letters.filter(({ status }) => status === 'Sent')).toHaveLength(1);
    expect(await urging('xay-dung.chuyen-vien')).toEqual([]);
    expect(await urging('xay-dung.thu-truong')).toEqual([
      expect.objectContaining({ line: expect.stringContaining('Công văn đôn đốc số 140/UBND-KSTT ') as unknown }),
    ]);
  }, 60_000);

  it('lets the API page sign people in, at the address that the page itself sends', async () => {
    const page = await (await fetch(`${running.origin}/api/swagger-ui-init.js`)).text();
    const redirectUri = /"oauth2RedirectUrl": "([^"]+)"/.exec(page)?.[1] ?? '';
    const asked = authorization(running.signInAddress, running.origin, { redirect_uri: redirectUri });
    const answer = await openBrowser().get(asked.start);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, expect.stringContaining('/interaction/')]);
    expect((await fetch(redirectUri)).status).toBe(200);
  });

  it('offers on its first page to sign out, at an address of the sign-in', async () => {
    const page = await (await fetch(`${running.origin}/`)).text();
    const path = /<a href="([^"]+)">Đăng xuất<\/a>/.exec(page)?.[1] ?? '';
    const answer = await fetch(`${running.origin}${path}`);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('<h1>Đã đăng xuất</h1>')]);
  });

  it('writes mails for the agencies that have addresses', () => {
    expect(readdirSync(join(dataDir, 'mail')).length).toBeGreaterThan(0);
  });

  it('delivers nothing late, since nothing stood still', async () => {
    const chair = peopleAt(running.origin, running.signInAddress)('ubnd.chu-tich');
    const page = (offset: number) => chair.get(`/deliveries?limit=100&offset=${offset}`);
    const first = await page(0);
    const rest = Math.ceil(Number(first.body['total']) / 100) - 1;
    const others = await Promise.all(Array.from({ length: rest }, (_, index) => page(100 * (index + 1))));
    const late = [first, ...others].flatMap(itemsOf).map((delivery) => delivery['late']);
    expect([late.length > 50, late.filter(Boolean)]).toEqual([true, []]);
  });

  it('is not played again', async () => {
    const before = await running.organisation.context.register.root();
    await running.stop();
    running = await start(dataDir);
    await play(running);
    expect(await running.organisation.context.register.root()).toEqual(before);
  }, 60_000);
});
