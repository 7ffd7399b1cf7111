import type { ReadDirective } from '@chidao/directives-reading';
import { typeLabels } from './labels.js';

const row = (label: string, value: string | null | undefined): readonly string[] =>
  value ? [`${label.padEnd(13)}${value}`] : [];

const issuerOf = ({ issuer }: ReadDirective): string | null =>
  issuer ? `${issuer.value.name}${issuer.value.inferred ? ' (suy ra, cần xác nhận)' : ''}` : null;

const signerOf = ({ signature }: ReadDirective): string | null =>
  [...signature.capacityLines, ...signature.positions, ...(signature.name ? [signature.name] : [])]
    .map(({ value }) => value)
    .join(' · ') || null;

/** A year, month or day as it is written in Viet Nam: the smallest unit first. */
const dayFirst = (date: string | undefined): string | undefined => date?.split('-').reverse().join('/');

/** The fields of the header block, those that were found. */
export const headerLines = (read: ReadDirective): readonly string[] => [
  ...row(
    'Loại',
    read.secondarySource ? 'Tin đăng lại văn bản (nguồn thứ cấp)' : read.type && typeLabels[read.type.value],
  ),
  ...row('Số, ký hiệu', read.number?.value.written),
  ...row('Cơ quan', issuerOf(read)),
  ...row(
    'Nơi, ngày',
    [read.place?.value, dayFirst((read.issueDate ?? read.publishedOn)?.value.written)].filter(Boolean).join(', '),
  ),
  ...row('Trích yếu', read.subject?.value),
  ...row('Người ký', signerOf(read)),
  ...row('Viện dẫn', read.citations.flatMap(({ number }) => number ?? []).join('; ')),
];
