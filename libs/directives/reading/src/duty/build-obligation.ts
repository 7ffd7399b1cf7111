import { numberedCitations } from '../citations/read-citations.js';
import { readDeadlineSince } from '../deadline/read-deadline.js';
import { nextPredicate, predicateAt } from '../language/predicate.js';
import type { Footnote } from '../body/footnotes.js';
import type { Anchor } from '../model/excerpt.js';
import type {
  Actor,
  DeadlinePhrase,
  Modality,
  ObligationFlag,
  ObligationKind,
  ReadObligation,
  ReportDuty,
  ReportPeriod,
} from '../model/obligation.js';
import { addresseesIn } from '../order/addressees.js';
import { readReports } from '../report/read-reports.js';
import { kindRules } from '../rules/kind/rules.js';
import { excerpt, type Prose } from '../text/prose.js';
import { actorsOf } from './actors.js';
import type { DutyContext } from './context.js';
import { flagsOf } from './flags.js';
import type { Part } from './part.js';
import { readRoles } from './read-roles.js';

const QUANTITY = /\b(?:tu )?(\d{1,4}) (?:den|-) (\d{1,4}) ([a-z]{2,8})/;

const quantityOf = (words: Prose): ReadObligation['quantity'] => {
  const match = QUANTITY.exec(words.fold.slice(0, 3000));
  if (!match) return null;
  const unit = match.index + match[0].length - (match[3] ?? '').length;
  return { least: Number(match[1]), most: Number(match[2]), of: words.text.slice(unit, match.index + match[0].length) };
};

const verbsOf = (words: Prose): readonly string[] => {
  const found: string[] = [];
  const first = predicateAt(words, 0);
  if (first > 0) found.push(words.text.slice(0, first).toLowerCase());
  for (let at = nextPredicate(words, Math.max(1, first)); at >= 0 && found.length < 12;) {
    const length = predicateAt(words, at);
    found.push(words.text.slice(at, at + length));
    at = nextPredicate(words, at + length);
  }
  return [...new Set(found)];
};

const isOutside = (actor: Actor, words: Anchor): boolean =>
  actor.range.end <= words.range.start || actor.range.start >= words.range.end;

interface Pieces {
  readonly deadline: DeadlinePhrase | null;
  readonly duties: readonly ReportDuty[];
  readonly notes: readonly Footnote[];
}

const anchorsOf = (source: string, part: Part, { deadline, duties, notes }: Pieces): readonly Anchor[] => {
  const duty: Anchor = { part: 'duty', ...excerpt(source, part.words) };
  const leads = part.leads
    .filter((lead) => isOutside(lead, duty))
    .map(({ range, quote }): Anchor => ({ part: 'lead', range, quote }));
  const due: readonly Anchor[] = deadline ? [{ part: 'deadline', range: deadline.range, quote: deadline.quote }] : [];
  const footnotes = notes
    .filter(({ marker }) => part.words.text.includes(marker))
    .map((note): Anchor => ({ part: 'footnote', ...excerpt(source, note.prose) }));
  return [duty, ...leads, ...due, ...duties.map(({ anchor }) => anchor), ...footnotes];
};

const PERIODIC = new Set<ReportPeriod>([
  'day',
  'week',
  'month',
  'quarter',
  'halfYear',
  'nineMonths',
  'year',
  'unstated',
]);

const recurs = ({ recurrences }: ReportDuty): boolean => recurrences.some(({ period }) => PERIODIC.has(period));

export interface Placed {
  readonly item: string;
  readonly part: number;
  readonly notes: readonly Footnote[];
  readonly defaultModality: Modality;
}

/** The leads were named by a clause before, within the item itself. */
const sameItem = ({ leads }: Part, context: DutyContext): boolean =>
  leads.length > 0 && leads[0]?.range.start !== context.leads[0]?.range.start;

/** By what the leads were inherited; empty where the words name them. */
const inheritance = (part: Part, context: DutyContext): string => {
  if (part.named) return '';
  if (sameItem(part, context)) return '/same-item';
  return context.leads.length > 0 ? `/${context.leadsBy}` : '/measure';
};

/** Work of nobody that is named anywhere is right half the time. */
const confidenceOf = ({ leads, confidence }: Part): number =>
  leads.length > 0 ? confidence : Math.min(confidence, 0.5);

/** An unnumbered closing that repeats the whole order, without a time or a report, adds nothing to it. */
const isRepetition = (flags: readonly ObligationFlag[], { item }: Placed, { deadline, duties }: Pieces): boolean =>
  flags.includes('CLOSING') &&
  /(?:^|\.)p\d/.test(item) &&
  (deadline?.reading.kind ?? 'NONE') === 'NONE' &&
  duties.length === 0;

const kindOf = (part: Part, deadline: DeadlinePhrase | null, duties: readonly ReportDuty[]): ObligationKind => {
  const facts = { folded: part.work.fold.slice(0, 3000), deadline, recurs: duties.some(recurs) };
  return kindRules.find((rule) => rule.test(facts))?.kind ?? 'once';
};

/** One proposal from one part of an item. */
export const buildObligation = (part: Part, placed: Placed, context: DutyContext): ReadObligation => {
  const { source } = context;
  const deadline = readDeadlineSince(source, part.words, context.issued) ?? part.carriedDeadline;
  const duties = readReports(part.words, {
    source,
    leads: part.leads,
    destination: context.destination,
    toActors: (spans) => actorsOf(source, spans),
  });
  const flags = flagsOf(part);
  const pieces = { deadline, duties, notes: placed.notes };
  return {
    item: placed.item,
    part: placed.part,
    anchors: anchorsOf(source, part, pieces),
    kind: kindOf(part, deadline, duties),
    modality: part.modality ?? context.modality ?? placed.defaultModality,
    leads: part.leads,
    coordinating: part.coordinating,
    addressees: actorsOf(source, addresseesIn(part.work)),
    roles: readRoles(source, part.words, part.leads),
    deadline,
    duties,
    flags,
    ifNeeded: /\bneu can(?: thiet)?\b/.test(part.words.fold),
    quantity: quantityOf(part.words),
    earlierOrders: numberedCitations(source, part.words).filter(({ role }) => role === 'earlierOrder'),
    verbs: verbsOf(part.words),
    rule: `${part.rule}${inheritance(part, context)}`,
    confidence: isRepetition(flags, placed, pieces) ? Math.min(part.confidence, 0.45) : confidenceOf(part),
  };
};
