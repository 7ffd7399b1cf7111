import type { FieldRule } from '../../fields/field-rule.js';
import { asWritten, cut, trimmed } from '../../text/prose.js';

/** Where the date begins after the place. */
const DATE = /,? ?(?:(?:hoi|luc) \d.{0,14} )?(?:ngay|nga y)(?![a-z])|, ?(?:\d{1,2} )?thang \d/;

/** What stands before ", ngày" in the dateline. */
const datelinePlace: FieldRule<string> = {
  name: 'dateline-place',
  read: ({ source, header, tail }, { page }) => {
    if (page) return null;
    const lines = [...header.filter(({ part }) => part === 'dateline').map(({ line }) => line), ...tail];
    for (const line of lines) {
      const comma = line.text.length <= 90 ? line.fold.search(DATE) : -1;
      if (comma > 1) return asWritten(source, trimmed(cut(line, 0, comma)), 'dateline-place');
    }
    return null;
  },
};

export const placeRules = [datelinePlace];
