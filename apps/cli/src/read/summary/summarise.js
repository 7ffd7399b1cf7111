import { headerLines } from './header-lines.js';
import { dutyLines, obligationLines } from './obligation-lines.js';
const titled = (title, lines) => lines.length === 0 ? [] : ['', title, ...lines];
const listed = (readings) => readings.map(({ value }) => `  - ${value}`);
const proposals = (obligations) => obligations.length === 0 ? ['  (không có câu nào giao việc)'] : obligations.flatMap(obligationLines);
const documentLines = (read) => [
    ...headerLines(read),
    ...titled('Kính gửi', listed(read.recipients)),
    ...titled(`Nhiệm vụ đề xuất (${read.obligations.length})`, proposals(read.obligations)),
    ...titled('Chế độ báo cáo', read.obligations.flatMap(({ item, duties }) => dutyLines(item, duties))),
    ...titled('Chưa hiểu, cần người xem', read.notUnderstood.map(({ quote, reason }) => `  ? ${quote.slice(0, 120)} (${reason})`)),
];
/** A summary for an officer, in Vietnamese; every line can be found again in the text. */
export const summarise = (name, documents) => documents
    .map((read, index) => {
    const title = documents.length > 1 ? `${name} (văn bản ${index + 1}/${documents.length})` : name;
    return [`=== ${title}`, ...documentLines(read)].join('\n');
})
    .join('\n\n');
