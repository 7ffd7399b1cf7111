import type { FieldRule } from '../../fields/field-rule.js';
import { startsWithLevel } from '../../lexicon/units.js';
import type { Line } from '../../lines/line.js';
import type { Issuer } from '../../model/header.js';
import { cut, reading, trimmed, type Prose } from '../../text/prose.js';
import { headerBodies } from './header-block.js';

const LABEL = /^(?:noi|co quan) ban hanh ?:? ?/;
const NEXT_LABEL = / ?(?:nguoi ky|so cong bao|ngay ban hanh)\b/;
const COUNCIL = /^hoi dong nhan dan/;
const CHAIR = /^chu tich/;

/** What a legal database says beside "Nơi ban hành", on the line or in the next cell. */
const placeIn = (lines: readonly Line[]): Prose | null => {
  const at = lines.findIndex((line) => LABEL.test(line.fold));
  const line = lines[at];
  if (!line) return null;
  const own = trimmed(cut(line, LABEL.exec(line.fold)?.[0].length ?? 0));
  const value = own.text === '' ? lines[at + 1] : own;
  if (!value || !startsWithLevel(value.fold)) return null;
  const end = value.fold.search(NEXT_LABEL);
  return trimmed(end > 0 ? cut(value, 0, end) : value);
};

const bodyOf = (folded: string): string => {
  if (COUNCIL.test(folded)) return 'Hội đồng nhân dân';
  return CHAIR.test(folded) ? 'Chủ tịch Ủy ban nhân dân' : 'Ủy ban nhân dân';
};

/** The header block names the body without its level; the page above it names the place: "Thành phố Hòa An". */
export const pageMetadata: FieldRule<Issuer> = {
  name: 'page-metadata',
  read: (zones) => {
    const body = headerBodies(zones).at(-1);
    const place = body ? placeIn(zones.pageHead) : null;
    if (!body || !place) return null;
    const name = `${bodyOf(body.fold)} ${place.text.charAt(0).toLowerCase()}${place.text.slice(1)}`;
    return reading(zones.source, place, { name, parent: null, inferred: true }, 'page-metadata');
  },
};
