import { canonicalise, readDocument, type ReadDirective } from '../../src/index.js';
import { writtenTexts, type GoldDocument } from './written.js';

/** What is known to be missed; a rule that mends one takes it off the list. */
const MISSED: ReadonlySet<string> = new Set([
  's11 III.3',
  'h06 Điều 3',
  'f12 1.p1',
  'f12 2.2.1',
  'f12 2.2.2',
  'a03 I.1',
  'a03 I.2',
  'a03 II.1',
  'a03 II.2',
  'a16 p1',
]);

const folded = (text: string): string => text.toLowerCase().replace(/[\s.,;:]/g, '');

const accepted = (gold: GoldDocument, field: string, value: unknown): readonly unknown[] => [
  value,
  ...(gold.alt?.[field] ?? []),
];

const headOf = ({ number, issueDate, recipients, signature }: ReadDirective) => ({
  number: number && number.value.written,
  date: issueDate && issueDate.value.written,
  recipients: recipients.map(({ value }) => folded(value)),
  signer: signature.name && signature.name.value,
});

const documentAt = (read: readonly ReadDirective[], index: number): ReadDirective => {
  const found = read[index];
  if (!found) throw new Error(`document ${index} was not found`);
  return found;
};

const leadsAt = (read: ReadDirective, path: string): string =>
  [
    ...new Set(
      read.obligations
        .filter(({ item }) => item === path)
        .flatMap(({ leads }) => leads)
        .map(({ name }) => folded(name)),
    ),
  ].join('|');

describe.each((['seen', 'held', 'fresh', 'second', 'third', 'fourth'] as const).flatMap(writtenTexts))(
  'the text $name',
  ({ name, text, documents }) => {
    const read = readDocument(canonicalise(text).text);

    it('holds as many documents as a person finds', () => {
      expect(read).toHaveLength(documents.length);
    });

    it('has number, date, recipients and signer read', () => {
      documents.forEach((gold, index) => {
        const found = headOf(documentAt(read, index));
        expect(accepted(gold, 'number', gold.number)).toContain(found.number);
        expect(accepted(gold, 'date', gold.date)).toContain(found.date);
        expect(found.recipients).toEqual(gold.recipients.map(folded));
        expect(found.signer).toBe(gold.signer.name);
      });
    });

    it('has its tasks read, with who leads them', () => {
      documents.forEach((gold, index) => {
        const tasks = gold.tasks.filter(({ path, optional }) => !optional && !MISSED.has(`${name} ${path}`));
        for (const { path, lead, lead_alt: others = [] } of tasks)
          expect([lead, ...others].map((names) => names.map(folded).join('|'))).toContain(
            leadsAt(documentAt(read, index), path),
          );
      });
    });
  },
);
