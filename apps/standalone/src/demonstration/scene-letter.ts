import { accountOf } from './cast.js';
import type { Body } from './people.js';
import type { Ids } from './scene-founding.js';
import type { Stage } from './stage.js';
import { idOf } from './stage.js';

/** How an officer decides about one proposal: corrected content, or null to reject it as background. */
export type Decide = (proposal: Body) => Body | null;

/** A letter: its text, what the officer makes of its proposals, and its number. */
export interface Letter {
  readonly key: string;
  readonly text: string;
  readonly ordinal: string;
  readonly decide: Decide;
}

const OFFICER = accountOf('ubnd', 'officer');
const CLERK = accountOf('ubnd', 'clerk');

const decideOn = async ({ as }: Stage, key: string, proposal: Body, decide: Decide): Promise<void> => {
  const id = String(proposal['id']);
  const shown = await as(OFFICER).get(`/obligations/${id}`);
  const content = decide(shown.body);
  const [path, body] = content
    ? [`/obligations/${id}/confirm`, { content }]
    : [`/obligations/${id}/reject`, { cause: 'background', reason: null }];
  await as(OFFICER).post(`${key}-${id}`, path, body, shown.etag);
};

/** Drafted, read, decided and issued on the played day. Answers the directive's id. */
export const playLetter = async (stage: Stage, ids: Ids, letter: Letter): Promise<string> => {
  const { key, ordinal } = letter;
  const directive = idOf(await stage.as(OFFICER).post(`${key}-draft`, '/directives', { text: letter.text }));
  await stage.settle();
  const draft = await stage.as(OFFICER).get(`/directives/${directive}`);
  for (const proposal of draft.body['obligations'] as readonly Body[])
    await decideOn(stage, key, proposal, letter.decide);
  await stage.settle();
  const seen = await stage.as(CLERK).get(`/directives/${directive}`);
  const signer = ids.persons.get(accountOf('ubnd', 'deputy')) ?? null;
  const file = await stage.as(CLERK).upload(`${key}-paper`, `van ban da ky so ${ordinal}`);
  const text = (seen.body['text'] as Body)['ref'];
  const issuing = { ordinal, issueDate: stage.now().slice(0, 10), text, signed: { file, signer } };
  await stage.as(CLERK).post(`${key}-issue`, `/directives/${directive}/issue`, issuing, seen.etag);
  await stage.settle();
  return directive;
};
