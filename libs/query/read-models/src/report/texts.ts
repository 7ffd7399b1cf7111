import type { BlobRef } from '@chidao/kernel';
import type { Indicators } from '@chidao/reporting-domain';

const isText = (value: string): value is BlobRef => value.startsWith('sha256:');

/** The texts among the values; the others are numbers. */
export const textsOf = (indicators: Indicators): readonly BlobRef[] => Object.values(indicators).filter(isText);
