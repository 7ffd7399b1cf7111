import type { Actor, Recurrence, ReadObligation, ReportDuty } from '@chidao/directives-reading';
import { flagLabels, kindLabels, modalityLabels, periodLabels } from './labels.js';

const WIDTH = 160;

const oneLine = (quote: string): string => quote.replace(/[*|]/g, ' ').replace(/\s+/g, ' ').trim();
const short = (quote: string): string => (quote.length > WIDTH ? `${quote.slice(0, WIDTH - 1)}…` : quote);
const named = (actors: readonly Actor[]): string => actors.map(({ name }) => name).join('; ');

const more = (label: string, value: string): readonly string[] => (value === '' ? [] : [`      ${label}: ${value}`]);

const flagsOf = ({ flags }: ReadObligation): string => flags.flatMap((flag) => flagLabels[flag] ?? []).join(', ');

/** One proposal: its path, its words, who leads, by when, and why it was proposed. */
export const obligationLines = (obligation: ReadObligation): readonly string[] => {
  const [duty] = obligation.anchors;
  const range = duty ? ` [${duty.range.start}–${duty.range.end}]` : '';
  return [
    `  ${obligation.item} (${obligation.part}) ${short(oneLine(duty?.quote ?? ''))}`,
    ...more('Chủ trì', named(obligation.leads)),
    ...more('Phối hợp', named(obligation.coordinating)),
    ...more('Thời hạn', obligation.deadline ? oneLine(obligation.deadline.phrase) : ''),
    ...more('Lưu ý', flagsOf(obligation)),
    `      ${modalityLabels[obligation.modality]}, ${kindLabels[obligation.kind]}; quy tắc ${obligation.rule}, độ tin cậy ${obligation.confidence.toFixed(2)}${range}`,
  ];
};

const whenOf = (recurrence: Recurrence): string => {
  const words = recurrence.phrase ? ` (${oneLine(recurrence.phrase.quote)})` : '';
  return `${periodLabels[recurrence.period]}${words}`;
};

const routeOf = ({ routes }: ReportDuty): string =>
  routes
    .map(({ destination, via }) => `${destination?.value ?? 'cơ quan ban hành'}${via ? ` (qua ${via.value})` : ''}`)
    .join(' và ');

/** The report duties of an item: who reports to whom, when. */
export const dutyLines = (item: string, duties: readonly ReportDuty[]): readonly string[] =>
  duties.map(
    (duty) =>
      `  ${item}: ${named(duty.reporters) || 'chưa rõ đơn vị'} → ${routeOf(duty)}; ${duty.recurrences.map(whenOf).join('; ')}`,
  );
