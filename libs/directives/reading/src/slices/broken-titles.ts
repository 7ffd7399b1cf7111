import type { Line } from '../lines/line.js';
import { isCapitals } from '../text/letters.js';
import { join } from '../text/prose.js';

/** Titles of two words whose first stands on a line of its own: "QUYẾT / ĐỊNH", "VỀ / VIỆC BAN HÀNH …". */
const BROKEN =
  /^(?:quyet (?:dinh|nghi)|nghi (?:quyet|dinh)|chi thi|ke hoach|thong (?:bao|tu)|cong (?:dien|van)|huong dan|chuong trinh|quy (?:che|dinh)|ve viec|bao cao|to trinh|ket luan)(?![a-z])/;
const LONGEST = 8;

const isBroken = (line: Line, next: Line | undefined): next is Line =>
  next !== undefined &&
  line.text.length <= LONGEST &&
  !line.text.includes(' ') &&
  isCapitals(line.text) &&
  isCapitals(next.text) &&
  BROKEN.test(`${line.fold} ${next.fold.slice(0, 12)}`);

/** Rejoins them. */
export const joinTitles = (lines: readonly Line[]): readonly Line[] => {
  const joined: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && isBroken(before, line)) {
      const open = joined.pop();
      joined.push({ ...(open ?? line), ...join([before, line]) });
    } else joined.push(line);
  }
  return joined;
};
