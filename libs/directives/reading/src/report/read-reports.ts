import type { ActorSpan } from '../language/actor-span.js';
import { clausesOf, sentencesOf } from '../language/sentences.js';
import type { Actor, ReportDuty, Route } from '../model/obligation.js';
import { readOrder } from '../order/read-order.js';
import { asWritten, cut, excerpt, type Prose } from '../text/prose.js';
import { destinationAfter, type Destination } from './destination.js';
import { reportVerbs, type ReportVerb } from './report-verbs.js';
import { recurrencesIn } from './schedule.js';

const HOST = /\blong ghep (?:voi|trong|vao|cung) .{3,160}?(?= dinh ky| ve | hang | gui|\(|,|;|\.|$)/;
const ADHOC = /\b(?:kho khan|vuong mac|phat sinh|dot xuat|bat thuong)\b/;
const STARTS = /(?:^|[,;:.] |\b(?:va|phai|can|tiep tuc|dinh ky|nam|quy|thang|tuan|de|roi|,)) $|^$/;

interface Found {
  readonly clause: Prose;
  readonly verb: ReportVerb;
  readonly destination: Destination;
  readonly timed: boolean;
}

const HANDED = /\b(?:trinh|gui ve|gui den|gui cho|gui) (?=[a-z])/;

/** "Trình Ủy ban nhân dân tỉnh … để báo cáo Bộ": the report goes to whom it is handed; what that body does with it is its own. */
const handedOver = (clause: Prose, verb: number): Destination | null => {
  if (!clause.fold.slice(0, verb).endsWith(' de ')) return null;
  const before = cut(clause, 0, verb);
  const handed = HANDED.exec(before.fold);
  const destination = handed ? destinationAfter(before, handed.index) : null;
  return destination && destination.to.length > 0 ? destination : null;
};

const findIn = ({ source, destination: above }: ReportContext, clause: Prose): readonly Found[] =>
  reportVerbs(clause).map((verb) => {
    const own = handedOver(clause, verb.start) ?? destinationAfter(clause, verb.end);
    const destination = own.to.length === 0 && above ? above : own;
    const [first] = recurrencesIn(source, clause);
    return { clause, verb, destination, timed: first !== undefined && first.period !== 'onDemand' };
  });

const isMain = ({ clause, verb }: Found): boolean => STARTS.test(clause.fold.slice(0, verb.start).slice(-12));

/** Of several mentions in one sentence, those with a destination or a time; else the first that is a predicate. */
const worthKeeping = (found: readonly Found[]): readonly Found[] => {
  const strong = found.filter(({ destination }) => destination.to.length > 0);
  if (strong.length > 0) return uniqueByClause(strong);
  const timed = found.filter((one) => one.timed && isMain(one));
  if (timed.length > 0) return timed.slice(0, 1);
  return found
    .filter(
      (one) =>
        isMain(one) &&
        (ADHOC.test(one.clause.fold) ||
          /^.{0,12}(?:ket qua|viec|tinh hinh|tien do)/.test(one.clause.fold.slice(one.verb.end))),
    )
    .slice(0, 1);
};

const uniqueByClause = (found: readonly Found[]): readonly Found[] =>
  found.filter((one, index) => found.findIndex(({ clause }) => clause === one.clause) === index);

const routesOf = (source: string, { to, via, toConsolidate }: Destination): readonly Route[] => {
  const viaReading = via ? asWritten(source, via.prose, 'via') : null;
  if (to.length === 0)
    return [{ key: 'r1', destination: null, via: viaReading, consolidator: via?.name ?? null, accepts: true }];
  const consolidating = to.length > 1 ? to.length - 1 : 0;
  return to.map((actor, index) => {
    const makesOne = toConsolidate && index === consolidating;
    return {
      key: `r${index + 1}`,
      destination: asWritten(source, actor.prose, 'destination'),
      via: viaReading,
      consolidator: via?.name ?? (makesOne ? actor.name : null),
      accepts: toConsolidate ? makesOne : index === 0,
    };
  });
};

const hostOf = (source: string, clause: Prose): ReportDuty['host'] => {
  const match = HOST.exec(clause.fold);
  return match ? excerpt(source, clause, match.index, match.index + match[0].length) : null;
};

const contentOf = (source: string, { clause, verb }: Found): ReportDuty['contents'] => {
  const match = /\b(?:ket qua|tinh hinh|tien do|cac kho khan|kho khan)(?: [^ ,;.()]{1,14}){1,10}/.exec(
    clause.fold.slice(verb.start, verb.start + 300),
  );
  return match ? [excerpt(source, clause, verb.start + match.index, verb.start + match.index + match[0].length)] : [];
};

export interface ReportContext {
  readonly source: string;
  /** Bodies that owe the report where the clause names none. */
  readonly leads: readonly Actor[];
  /** Of the lead-in above: for reports that name none themselves. */
  readonly destination: Destination | null;
  readonly toActors: (spans: readonly ActorSpan[]) => readonly Actor[];
}

const dutyOf = ({ source, leads, toActors }: ReportContext, found: Found, index: number): ReportDuty => {
  const { clause, destination, verb } = found;
  const order = readOrder(clause);
  const named = order && order.workAt <= verb.end ? toActors(order.leads) : [];
  const own = excerpt(source, clause);
  return {
    ...own,
    key: `report-${index + 1}`,
    reporters: named.length > 0 ? named : leads,
    routes: routesOf(source, destination),
    recurrences: recurrencesIn(source, clause),
    contents: contentOf(source, found),
    host: hostOf(source, clause),
    consolidates: verb.consolidates,
    upstream: null,
    over: [],
    anchor: { ...own, part: 'report' },
  };
};

/** Report duties that the words impose, one per clause that orders reporting. */
export const readReports = (words: Prose, context: ReportContext): readonly ReportDuty[] =>
  sentencesOf(words)
    .flatMap((sentence) => worthKeeping(clausesOf(sentence).flatMap((clause) => findIn(context, clause))))
    .map((found, index) => dutyOf(context, found, index));
