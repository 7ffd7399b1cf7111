import { idOf, ok } from '../province.js';
import type { ProvinceIds } from '../province.js';
import type { Answer, World } from '../world.js';

/** What an occurrence's events say of its address. */
export interface Occurrence {
  readonly occurrence: string;
  readonly consolidation: string;
  readonly agency: string;
  readonly duty: string;
  readonly period: string;
  readonly deadline: { readonly dueDate: string | null };
}

/** People at work in a world: what they see is what is stored. */
export const reportingIn = (world: World, province: ProvinceIds) => {
  const seenNow = async (stream: string): Promise<Record<string, string>> => {
    const last = (await world.eventsOf(stream)).at(-1);
    return { 'if-match': `"${last?.revision}"` };
  };
  const agency = (key: string): string => province.agencies[key] ?? '';
  const person = (key: string): string => province.persons[key] ?? '';
  const signed = async (key: string): Promise<string> =>
    String(ok(await world.as(`${key}-clerk`).upload(`báo cáo của ${key}`)).body['file']);
  const opened = async (duty: string, period: string): Promise<readonly Occurrence[]> =>
    (await world.happened('OccurrenceOpened'))
      .map(({ data }) => data as Occurrence)
      .filter((data) => data.duty === duty && data.period === period);
  const settled = async (answer: Promise<Answer>): Promise<Answer> => {
    const answered = await answer;
    await world.settle();
    return answered;
  };
  return {
    agency,
    person,
    opened,
    signed,
    typesOf: async (stream: string): Promise<readonly string[]> =>
      (await world.eventsOf(stream)).map(({ type }) => type),
    dataOf: async (stream: string, type: string): Promise<unknown> =>
      (await world.eventsOf(stream)).findLast((event) => event.type === type)?.data,
    of: async (key: string, duty: string, period: string): Promise<Occurrence> => {
      const found = (await opened(duty, period)).find((data) => data.agency === agency(key));
      if (!found) throw new Error(`${key} has no open occurrence of ${period}`);
      return found;
    },
    /** Somebody decides on what is stored now. */
    decide: async (subject: string, stream: string, { path, body }: { path: string; body?: object }): Promise<Answer> =>
      settled(world.as(subject).post(path, body ?? {}, await seenNow(stream))),
    /** The clerk of an agency drafts and hands in a report for one occurrence. */
    report: async (key: string, occurrence: unknown, indicators: Record<string, string>): Promise<Answer> => {
      const clerk = world.as(`${key}-clerk`);
      const drafted = await clerk.post('/reports', { text: 'Báo cáo kết quả thực hiện.', answers: [] });
      const report = idOf(drafted);
      const submission = {
        text: 'Báo cáo kết quả thực hiện.',
        signed: { file: await signed(key), signer: person(`${key}-head`) },
        satisfies: [{ occurrence, part: null, indicators }],
      };
      return settled(clerk.post(`/reports/${report}/submit`, submission));
    },
  };
};
