import type { FieldRule } from '../../fields/field-rule.js';
import { typeTitleOf } from '../../header/type-title.js';
import type { DirectiveNumber } from '../../model/header.js';
import { cut } from '../../text/prose.js';
import { symbolAt } from './labelled-number.js';

/** "Nghị quyết số 97/2025/UBTVQH15 …", "Quyết định 12/2010/QĐ-UBND về …" as the title line. */
export const titleNumber: FieldRule<DirectiveNumber> = {
  name: 'title-number',
  read: ({ source, header }) => {
    for (const { part, line } of header) {
      const rest = part === 'typeTitle' ? typeTitleOf(line)?.rest : undefined;
      const label = rest && /^(so ?[:.]? ?)?(?=\d{0,5} ?[/-])/.exec(rest.fold);
      if (rest && label) return symbolAt(source, cut(rest, label[0].length), 'title-number');
    }
    return null;
  },
};
