import { flagLabels, kindLabels, modalityLabels, periodLabels } from './labels.js';
const WIDTH = 160;
const oneLine = (quote) => quote.replace(/[*|]/g, ' ').replace(/\s+/g, ' ').trim();
const short = (quote) => (quote.length > WIDTH ? `${quote.slice(0, WIDTH - 1)}…` : quote);
const named = (actors) => actors.map(({ name }) => name).join('; ');
const more = (label, value) => (value === '' ? [] : [`      ${label}: ${value}`]);
const flagsOf = ({ flags }) => flags.flatMap((flag) => flagLabels[flag] ?? []).join(', ');
/** One proposal: its path, its words, who leads, by when, and why it was proposed. */
export const obligationLines = (obligation) => {
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
const whenOf = (recurrence) => {
    const words = recurrence.phrase ? ` (${oneLine(recurrence.phrase.quote)})` : '';
    return `${periodLabels[recurrence.period]}${words}`;
};
const routeOf = ({ routes }) => routes
    .map(({ destination, via }) => `${destination?.value ?? 'cơ quan ban hành'}${via ? ` (qua ${via.value})` : ''}`)
    .join(' và ');
/** The report duties of an item: who reports to whom, when. */
export const dutyLines = (item, duties) => duties.map((duty) => `  ${item}: ${named(duty.reporters) || 'chưa rõ đơn vị'} → ${routeOf(duty)}; ${duty.recurrences.map(whenOf).join('; ')}`);
