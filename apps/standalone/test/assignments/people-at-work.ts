import type { ProvinceIds } from '../province.js';
import { ok } from '../province.js';
import type { Answer, World } from '../world.js';

/** What the events say of an assignment, as far as people here ask. */
interface Made {
  readonly assignment: string;
  readonly obligation: string;
  readonly agency: string;
  readonly role: 'lead' | 'coordinating';
  readonly deadline: { readonly dueDate: string | null };
  readonly parent: { readonly assignment: string } | null;
  readonly subordinateTo: readonly string[];
  readonly sources: readonly { readonly directive: string; readonly keeper: string; readonly modality: string }[];
}

/** People who work on assignments in a world: what they see is what is stored. */
export const peopleAtWork = (world: World, province: ProvinceIds) => {
  const agency = (key: string): string => province.agencies[key] ?? '';
  const streamOf = (assignment: string): string => `assignment-${assignment}`;
  const settled = async (answer: Promise<Answer>): Promise<Answer> => {
    const answered = await answer;
    await world.settle();
    return answered;
  };
  const made = async (obligation: string | undefined): Promise<readonly Made[]> =>
    (await world.happened('AssignmentMade'))
      .map(({ data }) => data as Made)
      .filter((data) => data.obligation === obligation);
  const file = async (key: string, words: string): Promise<string> =>
    String(ok(await world.as(`${key}-clerk`).upload(words)).body['file']);
  return {
    agency,
    made,
    file,
    /** The assignment of one agency. */
    of: async (key: string, obligation: string | undefined): Promise<string> => {
      const found = (await made(obligation)).find((data) => data.agency === agency(key));
      if (!found) throw new Error(`${key} has no assignment`);
      return found.assignment;
    },
    typesOf: async (assignment: string): Promise<readonly string[]> =>
      (await world.eventsOf(streamOf(assignment))).map(({ type }) => type),
    last: async (assignment: string) => (await world.eventsOf(streamOf(assignment))).at(-1),
    does: (subject: string, assignment: string, what: string, body: object = {}): Promise<Answer> =>
      settled(world.as(subject).post(`/assignments/${assignment}/${what}`, body)),
    /** Somebody decides on what is stored now. */
    decides: async (subject: string, assignment: string, what: string, body: object = {}): Promise<Answer> => {
      const last = (await world.eventsOf(streamOf(assignment))).at(-1);
      const headers = { 'if-match': `"${last?.revision}"` };
      return settled(world.as(subject).post(`/assignments/${assignment}/${what}`, body, headers));
    },
    /** A result with the issued document as evidence, signed by the head: nobody else is named. */
    result: async (key: string): Promise<object> => ({
      outcome: 'done',
      text: 'Đã tham mưu ban hành Quy định.',
      evidence: [{ kind: 'document', number: '07/2025/QĐ-UBND', date: '2025-04-21', directive: null }],
      signed: { file: await file(key, 'tờ trình có chữ ký') },
    }),
  };
};
