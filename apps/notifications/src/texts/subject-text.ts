import type { Subject } from '@chidao/notifications-domain';
import type { UrgeablePlace } from '../lookups/urgeable-place.js';
import { isKnownIn } from '../moment/moment.js';
import type { NotificationsContext } from '../notifications.context.js';
import { placeOf } from '../urges/urgeable.js';
import { dayInWords } from './civil-date.js';
import { directiveText } from './directive-text.js';
import { periodInWords } from './period.js';

const what = ({ subject, label }: UrgeablePlace): string => {
  if (subject.kind === 'assignment') return label === '' ? 'Nhiệm vụ' : `Nhiệm vụ tại mục ${label}`;
  const period = periodInWords(label);
  return period === null ? 'Báo cáo' : `Báo cáo ${period}`;
};

const inDirective = async (context: NotificationsContext, { concerns }: UrgeablePlace): Promise<string> => {
  const [directive] = concerns.directives ?? [];
  if (directive === undefined) return '';
  const text = await directiveText(context, directive);
  return ` theo ${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`;
};

const dueDateOf = ({ dueDate, dueDates }: UrgeablePlace, { moment }: NotificationsContext): string | null =>
  moment === null ? dueDate : (dueDates.findLast((each) => isKnownIn(moment, each))?.dueDate ?? null);

/** Recurring work has no day of its own: the days are those of its reports. */
const UNDATED: Readonly<Record<Subject['kind'], string>> = {
  assignment: 'không ấn định một ngày, thực hiện theo nội dung và kỳ báo cáo nêu trong văn bản',
  occurrence: 'không ấn định thời hạn',
};

/** "Nhiệm vụ tại mục 2.a theo văn bản số …; thời hạn: 31/10/2025". */
export const subjectText = async (context: NotificationsContext, subject: Subject): Promise<string> => {
  const place = await placeOf(context.readModels, subject);
  if (place === null) return subject.kind === 'assignment' ? 'Nhiệm vụ được giao' : 'Báo cáo định kỳ';
  const dueDate = dueDateOf(place, context);
  const due = dueDate === null ? UNDATED[subject.kind] : `thời hạn: ${dayInWords(dueDate)}`;
  return `${what(place)}${await inDirective(context, place)}; ${due}`;
};
