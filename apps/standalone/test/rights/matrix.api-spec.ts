import type { Ask, Seen } from './asking.js';
import { askingIn } from './asking.js';
import { withoutRow, wrongCells } from './cells.js';
import { matrix } from './matrix.js';
import type { Request } from './requests.js';
import { requestsOf } from './requests.js';
import { wordsBeyond } from './rights-of-words.js';
import type { Standing } from './standings.js';
import { accounts, standings, UNKNOWN } from './standings.js';
import type { Story } from './story.js';
import { playStory } from './story.js';

interface Sender {
  readonly name: Standing | 'nobody' | 'unknown';
  readonly account: string | null;
}

const senders: readonly Sender[] = [
  { name: 'nobody', account: null },
  { name: 'unknown', account: UNKNOWN },
  ...standings.map((name) => ({ name, account: accounts[name] })),
];

const filled = (path: string, params: Readonly<Record<string, string>> = {}): string =>
  path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? `no-${name}`);

describe('routes × standings', () => {
  let story: Story;
  const answers: Record<string, readonly Seen[]> = {};
  const leaks: string[] = [];

  const answersTo = async (ask: Ask, route: string, { params, body, stream }: Request): Promise<readonly Seen[]> => {
    const [method = '', path = ''] = route.split(' ');
    const seen: Seen[] = [];
    for (const { name, account } of senders) {
      const headers = stream !== undefined && method !== 'GET' ? await story.actors.seenNow(stream) : {};
      const answer = await ask(account, { method, path: filled(path, params), body, headers });
      leaks.push(...wordsBeyond(story.canaries, name, answer.bytes).map((leak) => `${route} to ${name}: ${leak}`));
      seen.push(answer);
    }
    return seen;
  };

  beforeAll(async () => {
    story = await playStory();
    const ask = askingIn(story.world);
    const requests = requestsOf(story);
    for (const { method, path } of story.world.routes) {
      const route = `${method} ${path}`;
      answers[route] = await answersTo(ask, route, requests[route] ?? {});
    }
  }, 180_000);
  afterAll(() => story.world.close());

  it('every route has a row, and every row a route', () => {
    expect(withoutRow(Object.keys(answers), matrix)).toEqual([]);
    expect(withoutRow([...Object.keys(answers), 'GET /new'], matrix)).toEqual(['GET /new has no row']);
    expect(withoutRow(Object.keys(answers).slice(1), matrix)).toEqual(['GET / is no route']);
  });

  it('every standing gets what its cell says', () => {
    const names = senders.map(({ name }) => name);
    expect(wrongCells(answers, matrix, names)).toEqual([]);
    const wider = { ...matrix, 'GET /reports/:id': '-x +++ +++o ooooo oo oo +ooo' };
    expect(wrongCells(answers, wider, names)).toEqual([
      'GET /reports/:id to issuerOfficer: o, not +',
      'GET /reports/:id to issuerClerk: o, not +',
      'GET /reports/:id to issuerHead: o, not +',
    ]);
  });

  it('no answer fails, and no answer holds words that its reader may not read', () => {
    const failed = Object.entries(answers).filter(([, seen]) => seen.some(({ status }) => status >= 500));
    expect(failed.map(([route]) => route)).toEqual([]);
    const count = `routes ${Object.keys(answers).length} × standings ${senders.length}, leaks found: ${leaks.length}`;
    expect([count, ...leaks]).toEqual([`routes ${Object.keys(matrix).length} × standings 22, leaks found: 0`]);
  });
});
