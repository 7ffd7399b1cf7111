import type { Content } from '@chidao/reporting-domain';

export const file = `sha256:${'a'.repeat(64)}` as const;
export const signed = { file, signer: 'person-3' };
export const instant = '2025-05-31T16:59:59.999Z';
export const source = {
  ...{ directive: 'directive-1', issuer: 'agency-ubnd', keeper: 'agency-ubnd', signer: 'person-1' },
  modality: 'ask',
} as const;
export const content: Content = {
  ...{ key: 'rate', label: 'Tỷ lệ', type: 'percent', unit: '%', formula: 'done / total', required: true },
};
export const inTime = { report: 'report-1', version: 1, submittedAt: instant };
export const version = { ...inTime, part: 'II', indicators: { done: '7' } };
