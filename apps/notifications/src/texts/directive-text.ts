import type { DirectiveLabel } from '../lookups/directives.js';
import { directiveLabels } from '../lookups/directives.js';
import type { NotificationsContext } from '../notifications.context.js';
import { dayInWords } from './civil-date.js';

const numbered = ({ number: { ordinal, symbol } }: Pick<DirectiveLabel, 'number'>): string =>
  ordinal === null && symbol === null ? 'Văn bản chưa có số' : `Văn bản số ${ordinal ?? ''}/${symbol ?? ''}`;

/** What a directive is called, as far as its number, day, issuer and subject are known. */
export const wordsOf = (label: DirectiveLabel, issuer: string | null): string => {
  const { date, subject } = label;
  const day = date === null ? '' : ` ngày ${dayInWords(date)}`;
  const by = issuer === null ? '' : ` của ${issuer}`;
  return `${numbered(label)}${day}${by}${subject === null ? '' : `, ${subject}`}`;
};

/** "Văn bản số 15/UBND-NC ngày 02/12/2024 của Ủy ban nhân dân tỉnh …, V/v …"; without what is not known. */
export const directiveText = async (
  { readModels, register }: Pick<NotificationsContext, 'readModels' | 'register'>,
  id: string,
): Promise<string> => {
  const [found] = await readModels.load(directiveLabels, [id]);
  const label = found?.document;
  if (!label) return 'Văn bản chưa rõ số, ký hiệu';
  const agency = label.issuer === null ? null : await register.agency(label.issuer);
  return wordsOf(label, agency?.name ?? label.issuerName);
};
