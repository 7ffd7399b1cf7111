import type { Actor, DeadlinePhrase, ReadObligation } from '@chidao/directives-reading';
import type { CorpusDue, CorpusTask } from './corpus-schema.js';
import { opening } from './words.js';

/** Proposals below it are for a person's eyes; the exchange file leaves them out. */
const LEAST_CONFIDENCE = 0.4;

const namesOf = (actors: readonly Actor[]): readonly string[] => [
  ...new Set(actors.map(({ name }) => name.replace(/\s+/g, ' '))),
];

const windowDue = (unit: string, to: string): CorpusDue | null => {
  const [year = '', month = ''] = to.split('-');
  if (unit === 'month') return { kind: 'month', month: `${year}-${month}` };
  if (unit === 'quarter') return { kind: 'quarter', quarter: `${year}-Q${Math.ceil(Number(month) / 3)}` };
  return unit === 'year' ? { kind: 'year', year } : null;
};

/** Only deadlines that name a year; yearless and recurring ones are null in this schema. */
export const dueOf = (deadline: DeadlinePhrase | null): CorpusDue | null => {
  if (!deadline) return null;
  const { reading } = deadline;
  if (reading.kind === 'FIXED') return { kind: 'date', date: reading.date };
  if (reading.kind === 'WINDOW') return windowDue(reading.unit, reading.to);
  const from = reading.kind === 'RECURRING' ? reading.from : null;
  return from === null ? null : { kind: 'year', year: from.slice(0, 4), open: true };
};

const merge = (parts: readonly ReadObligation[]): CorpusTask | null => {
  const [first] = parts;
  if (!first) return null;
  return {
    path: first.item,
    lead: namesOf(first.leads),
    coordinating: namesOf(parts.flatMap(({ coordinating }) => coordinating)),
    addressees: namesOf(parts.flatMap(({ addressees }) => addressees)),
    quote: opening(first.anchors[0]?.quote ?? ''),
    due: parts.map(({ deadline }) => dueOf(deadline)).find((due) => due !== null) ?? null,
    ranges: parts.flatMap(({ anchors }) => anchors.filter(({ part }) => part === 'duty').map(({ range }) => range)),
    rule: first.rule,
    confidence: first.confidence,
  };
};

/** A closing paragraph that only says where to report is a report, and no task of its own. */
const isReportAlone = ({ rule, item }: ReadObligation): boolean => rule.startsWith('report-only') && /^p\d/.test(item);

/** One task per leaf item: the parts of an item are merged. */
export const corpusTasks = (obligations: readonly ReadObligation[]): readonly CorpusTask[] => {
  const items = new Map<string, ReadObligation[]>();
  for (const obligation of obligations) {
    if (obligation.confidence < LEAST_CONFIDENCE || isReportAlone(obligation)) continue;
    items.set(obligation.item, [...(items.get(obligation.item) ?? []), obligation]);
  }
  return [...items.values()].map(merge).filter((task) => task !== null);
};
