import type { FieldRule } from '../../fields/field-rule.js';
import { findSymbols } from '../../citations/find-symbols.js';
import type { DirectiveNumber } from '../../model/header.js';
import { cut } from '../../text/prose.js';
import { symbolAt } from './labelled-number.js';

const ISSUED = /\b(ban hanh|ky|co|vua co|da co|ra|yeu cau|giao)\b/;
const FIRST_LINES = 8;

/** A news page tells of the directive by number: the first one said to have been issued or signed. */
export const reportedNumber: FieldRule<DirectiveNumber> = {
  name: 'reported-number',
  read: ({ source, body }, { page }) => {
    if (!page) return null;
    for (const line of body.slice(0, FIRST_LINES)) {
      const [first] = findSymbols(line);
      if (!first) continue;
      const before = line.fold.slice(Math.max(0, first.start - 160), first.start);
      if (
        ISSUED.test(before) &&
        /(cong dien|chi thi|ke hoach|quyet dinh|cong van|van ban|nghi quyet|thong bao)( so)? ?$/.test(before)
      )
        return symbolAt(source, cut(line, first.start, first.end), 'reported-number');
    }
    return null;
  },
};
