import { findSymbols } from '../../citations/find-symbols.js';
import type { ReportDuty } from '../../model/obligation.js';
import { fold } from '../../text/fold.js';

const REACH = 1500;
/** "kết quả thực hiện Nghị quyết": all that the directive itself orders. */
const WHOLE =
  /\b(?:ket qua|tinh hinh|viec|tien do)(?: to chuc)?(?: trien khai)?(?: thuc hien)? (?:nghi quyet|chi thi|ke hoach|quyet dinh|cong van|chuong trinh|huong dan|thong bao|cong dien)(?: nay| tren)?(?= ?(?:[,;.(]|$|ve |gui |voi |truoc |cho |theo ))/;
const RESULT_ALONE = /\bbao cao [^,;]{3,60} ket qua (?:trien khai )?thuc hien(?= ?(?:[.;/]|$))/;
/** "kết quả thực hiện Điều 1", "nội dung tại mục II". */
const ITEM = /\b(dieu|muc|khoan|diem) (\d{1,2}|[ivx]{1,4})(?![a-z\d])/g;

const itemsNamed = (folded: string): readonly string[] =>
  [...folded.matchAll(ITEM)].map(([, kind, name = '']) => (kind === 'dieu' ? `Điều ${name}` : name.toUpperCase()));

/** What a report answers for beyond its own obligation: documents and items that its words name, or the whole directive. */
export const rulesOfOver = ({ quote, host }: ReportDuty, others: readonly string[]): readonly string[] => {
  const text = (host ? quote.replace(host.quote, ' ') : quote).slice(0, REACH);
  const folded = fold(text.replace(/\s/g, ' '));
  const numbers = findSymbols({ text, fold: folded, pieces: [] }).map(({ number }) => number);
  const named = itemsNamed(folded).filter((item) => others.includes(item));
  const whole = numbers.length === 0 && named.length === 0 && (WHOLE.test(folded) || RESULT_ALONE.test(folded));
  return [...new Set([...numbers, ...named, ...(whole ? others : [])])];
};
