import type { Reading } from '../model/excerpt.js';
import type { DirectiveNumber, DocumentType } from '../model/header.js';
import type { Zones } from '../zones/zones.js';

/** What is known before a field is read: the rules of a field run in order and the first that finds something wins. */
export interface Known {
  readonly page: boolean;
  readonly number: DirectiveNumber | null;
  readonly type: DocumentType | null;
  readonly place: string | null;
}

export interface FieldRule<Value> {
  readonly name: string;
  readonly read: (zones: Zones, known: Known) => Reading<Value> | null;
}

export const firstReading = <Value>(
  rules: readonly FieldRule<Value>[],
  zones: Zones,
  known: Known,
): Reading<Value> | null => {
  for (const rule of rules) {
    const found = rule.read(zones, known);
    if (found) return found;
  }
  return null;
};
