import type { ProvinceIds } from '../province.js';
import { ok } from '../province.js';
import type { Answer, World } from '../world.js';

/** A command as it is sent: its route under the stream's path, and what it says. */
export type Sent = readonly [path: string, body?: object];

/** People of a world who act, each time on what is stored at that moment; whatever follows has followed. */
export const actorsIn = (world: World, province: ProvinceIds) => {
  const seenNow = async (stream: string): Promise<Record<string, string>> => ({
    'if-match': `"${(await world.eventsOf(stream)).at(-1)?.revision ?? 0}"`,
  });
  const does = async (subject: string, [path, body]: Sent): Promise<Answer> => {
    const answer = ok(await world.as(subject).post(path, body));
    await world.settle();
    return answer;
  };
  const decides = async (subject: string, stream: string, [path, body]: Sent): Promise<Answer> => {
    const answer = ok(await world.as(subject).post(path, body ?? {}, await seenNow(stream)));
    await world.settle();
    return answer;
  };
  const dataOf = async <Data>(type: string): Promise<readonly Data[]> =>
    (await world.happened(type)).map(({ data }) => data as Data);
  const one = async <Data extends object>(type: string, wanted: Partial<Data>): Promise<Data> => {
    const entries = Object.entries(wanted);
    const fits = (data: Data): boolean => entries.every(([key, value]) => data[key as keyof Data] === value);
    const found = (await dataOf<Data>(type)).find(fits);
    if (!found) throw new Error(`no ${type} of ${JSON.stringify(wanted)}`);
    return found;
  };
  return {
    does,
    decides,
    seenNow,
    dataOf,
    one,
    agency: (key: string): string => province.agencies[key] ?? '',
    person: (key: string): string => province.persons[key] ?? '',
    file: async (subject: string, words: string): Promise<string> =>
      String(ok(await world.as(subject).upload(words)).body['file']),
  };
};

export type Actors = ReturnType<typeof actorsIn>;
