import { canonicalise, readDocument, type ReadDirective } from '../../src/index.js';

/** The one document of a text. */
export const readOne = (text: string): ReadDirective => {
  const [read] = readDocument(canonicalise(text).text);
  if (!read) throw new Error('nothing was read');
  return read;
};

export interface Task {
  readonly item: string;
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
}

/** Who leads what, one line per item. */
export const tasksOf = (read: ReadDirective): readonly Task[] =>
  read.obligations
    .filter(({ part }) => part === 1)
    .map(({ item, leads, coordinating }) => ({
      item,
      leads: leads.map(({ name }) => name),
      coordinating: coordinating.map(({ name }) => name),
    }));

export const header = (read: ReadDirective) => ({
  type: read.type?.value,
  number: read.number?.value.written,
  issuer: read.issuer?.value.name,
  date: read.issueDate?.value.written,
  subject: read.subject?.value,
  signer: read.signature.name?.value,
});

/** The report duties with the item that imposes them. */
export const reportsOf = (read: ReadDirective) =>
  read.obligations.flatMap(({ item, duties }) =>
    duties.map(({ routes, recurrences }) => ({
      item,
      to: routes.map(({ destination }) => destination?.value ?? null),
      via: routes[0]?.via?.value ?? null,
      when: recurrences.map(({ period, relation, dueMonth, dueDay, dueDate }) =>
        [period, relation, dueMonth, dueDay, dueDate].filter((value) => value !== null).join(' '),
      ),
    })),
  );
