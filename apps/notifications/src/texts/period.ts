import { readPeriod, placeOf } from '@chidao/calendar';

const HALVES = ['', '6 tháng đầu năm', '6 tháng cuối năm'];
const QUARTERS = ['', 'I', 'II', 'III', 'IV'];

/** "6 tháng đầu năm 2025", "quý III năm 2025"; null for what is due a single time. */
export const periodInWords = (period: string): string | null => {
  const read = readPeriod(period);
  if (read === null) return null;
  const { year, index } = placeOf(read);
  const words = {
    year: `năm ${year}`,
    nineMonths: `9 tháng đầu năm ${year}`,
    halfYear: `${HALVES[index]} ${year}`,
    quarter: `quý ${QUARTERS[index]} năm ${year}`,
    month: `tháng ${String(index).padStart(2, '0')} năm ${year}`,
  };
  return words[read.cadence];
};
