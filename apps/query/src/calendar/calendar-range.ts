import { failWith } from '@chidao/http';
import type { DueRange } from '@chidao/reporting-domain';
import type { Rules } from './owed-reports.js';
import { rangeAhead } from './owed-reports.js';

/** Due days as asked for; either may be left out. */
export interface AskedRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const REVERSED = {
  pointer: '#/to',
  detail: 'Ngày cuối (to) không được trước ngày đầu (from; không nêu thì là ngày được hỏi)',
  detailEn: 'The last day (to) must not be before the first (from; unless given, the day asked about)',
};

/** From that day, or else the day `on`, to the day named, or else as far as the rule set shows from the later of the two. */
export const rangeAsked = ({ from, to }: AskedRange, on: string, rules: Rules | null): DueRange => {
  const first = from ?? on;
  const range = { from: first, to: to ?? rangeAhead(first > on ? first : on, rules).to };
  return range.from > range.to ? failWith('INPUT_INVALID', { errors: [REVERSED] }) : range;
};
