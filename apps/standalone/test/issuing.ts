import { ok, seen } from './province.js';
import type { Answer, World } from './world.js';

/** What a clerk enters when a draft was signed. */
export interface Issuing {
  readonly directive: string;
  /** Person id. */
  readonly signer: string | undefined;
  readonly by?: string;
  readonly ordinal?: string;
  readonly issueDate?: string;
}

/** A clerk numbers the text as it was seen, on the world's day, and keeps the signed paper beside it. */
export const issueDirective = async (
  world: World,
  { directive, signer, by = 'root-clerk', ordinal = '15', issueDate = world.now().slice(0, 10) }: Issuing,
): Promise<Answer> => {
  const clerk = world.as(by);
  const shown = ok(await clerk.get(`/directives/${directive}`));
  const { file } = ok(await clerk.upload('công văn đã ký')).body;
  const text = (shown.body['text'] as { ref: string }).ref;
  const body = { ordinal, issueDate, text, signed: { file, signer } };
  const issued = ok(await clerk.post(`/directives/${directive}/issue`, body, seen(shown)));
  await world.settle();
  return issued;
};
