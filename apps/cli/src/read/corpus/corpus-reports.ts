import type { ReadDirective, Recurrence, ReportDuty, ReportPeriod } from '@chidao/directives-reading';
import type { CorpusReport, CorpusSchedule } from './corpus-schema.js';
import { collapsed, opening } from './words.js';

const REPORT_WORDS = 40;

/** The schema has no name for days and weeks: such a report is periodic without a period. */
const every: Readonly<Partial<Record<ReportPeriod, string>>> = {
  month: 'month',
  quarter: 'quarter',
  halfYear: '6_months',
  nineMonths: '9_months',
  year: 'year',
};

const two = (n: number): string => String(n).padStart(2, '0');

const dueOf = ({ dueMonth, dueDay, period }: Recurrence): string | null => {
  if (dueDay === null) return null;
  return dueMonth === null || period === 'month' || period === 'quarter'
    ? two(dueDay)
    : `${two(dueMonth)}-${two(dueDay)}`;
};

const relationOf = ({ relation }: Recurrence): CorpusSchedule['relation'] =>
  relation === 'before' || relation === 'on' || relation === 'by' ? relation : null;

/** A recurrence in the words of the schema. */
export const scheduleOf = (recurrence: Recurrence): CorpusSchedule => {
  if (recurrence.period === 'onDemand') return { kind: 'adhoc', every: 'adhoc', due: null, relation: null };
  if (recurrence.period === 'once')
    return { kind: 'once', every: 'once', due: recurrence.dueDate, relation: relationOf(recurrence) };
  return {
    kind: 'recurring',
    every: every[recurrence.period] ?? null,
    due: dueOf(recurrence),
    relation: relationOf(recurrence),
  };
};

const destinationOf = ({ routes }: ReportDuty): string | null => {
  const names = routes.flatMap(({ destination }) => (destination ? [destination.value] : []));
  return names.length > 0 ? names.join(' và ') : null;
};

/** "Ủy ban nhân dân tỉnh Bình Định" is "Ủy ban nhân dân tỉnh" in its own documents. */
const shortName = (issuer: string): string =>
  issuer.replace(/^((?:Ủy ban nhân dân|Hội đồng nhân dân) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)) .+$/u, '$1');

/** One report per recurrence; where no destination is printed it is owed to the issuer. */
export const corpusReports = ({ obligations, issuer }: ReadDirective): readonly CorpusReport[] =>
  obligations.flatMap(({ duties }) =>
    duties.flatMap((duty) =>
      duty.recurrences.map((recurrence) => ({
        from: [...new Set(duty.reporters.map(({ name }) => collapsed(name)))],
        to: destinationOf(duty) ?? (issuer && shortName(issuer.value.name)),
        via: duty.routes.find(({ via }) => via)?.via?.value ?? null,
        schedule: scheduleOf(recurrence),
        quote: opening(duty.quote, REPORT_WORDS),
        range: duty.range,
      })),
    ),
  );
