import { typeLabels } from './labels.js';
const row = (label, value) => value ? [`${label.padEnd(13)}${value}`] : [];
const issuerOf = ({ issuer }) => issuer ? `${issuer.value.name}${issuer.value.inferred ? ' (suy ra, cần xác nhận)' : ''}` : null;
const signerOf = ({ signature }) => [...signature.capacityLines, ...signature.positions, ...(signature.name ? [signature.name] : [])]
    .map(({ value }) => value)
    .join(' · ') || null;
/** The fields of the header block, those that were found. */
export const headerLines = (read) => [
    ...row('Loại', read.secondarySource ? 'Tin đăng lại văn bản (nguồn thứ cấp)' : read.type && typeLabels[read.type.value]),
    ...row('Số, ký hiệu', read.number?.value.written),
    ...row('Cơ quan', issuerOf(read)),
    ...row('Nơi, ngày', [read.place?.value, (read.issueDate ?? read.publishedOn)?.value.written].filter(Boolean).join(', ')),
    ...row('Trích yếu', read.subject?.value),
    ...row('Người ký', signerOf(read)),
    ...row('Viện dẫn', read.citations.flatMap(({ number }) => number ?? []).join('; ')),
];
