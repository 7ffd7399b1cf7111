import { isPost } from '../lexicon/posts.js';
import type { Line } from '../lines/line.js';
import { isCapitals } from '../text/letters.js';

const DISTRIBUTION = /^n[o0]i nh.n ?[:;.]?/;
const CAPACITY = /^(tm|kt|tl|tuq|t\/m|k\/t|t\/l|t\. ?m|k\. ?t|t\. ?l)\b\.? ?[a-z]/;
const CAPACITY_CASE = /^(TM|KT|TL|TUQ|Tm|Kt|Tl|T\/M|K\/T|T\/L|T\. ?M|K\. ?T|T\. ?L)/;
const COUNCIL = /^(ub?y? ?ban nhan dan|ubnd|chinh phu|hoi dong nhan dan|thay mat|ban thuong vu|ban chap hanh)\b/;

export const opensDistribution = (line: Line): boolean => line.text.length <= 120 && DISTRIBUTION.test(line.fold);

/** Length of the label "Nơi nhận:" at the start of the line. */
export const distributionLabel = (line: Line): number => DISTRIBUTION.exec(line.fold)?.[0].length ?? 0;

export const isCapacityLine = (line: Line): boolean =>
  line.text.length <= 80 && CAPACITY.test(line.fold) && CAPACITY_CASE.test(line.text);

/** A post in capitals, or set like a heading of few words. */
export const isPositionLine = (line: Line): boolean =>
  line.text.length <= 70 &&
  isPost(line.fold) &&
  (isCapitals(line.text) || (line.text.length <= 45 && !/[,;:]$/.test(line.text) && !/^[-+]/.test(line.text)));

/** "TM." missing: the collective body's name alone above the post. */
export const isBodyLine = (line: Line): boolean =>
  line.text.length <= 70 && isCapitals(line.text) && COUNCIL.test(line.fold);
