import { addDays, formatCivilDate } from '@chidao/calendar';
import { CITIZENS_LETTER, RECORDS_LETTER } from './letters.js';
import type { Body } from './people.js';
import { playFounding } from './scene-founding.js';
import { playLetter } from './scene-letter.js';
import { playPeriod } from './scene-period.js';
import { playInbox, playUrgingLetter } from './scene-urge.js';
import { playProgress, playResult } from './scene-work.js';
import type { Stage } from './stage.js';

const CONTENTS = [
  { key: 'meetings', label: 'Số buổi tiếp công dân', type: 'number', unit: 'buổi', formula: null, required: true },
];

const ALWAYS = { phrase: null, rule: null, value: { kind: 'NONE', reason: 'thường xuyên' } };

/** Confirms as read; report duties get their indicator, and the duty of the consolidating item is what they answer. */
const decideCitizens = (): ((proposal: Body) => Body) => {
  let upstream: Body | null = null;
  return (proposal) => {
    const content = proposal['content'] as Body;
    const duties = content['duties'] as readonly Body[];
    if (duties.length === 0) return content;
    if (content['item'] === '2') upstream = { obligation: proposal['id'], key: duties[0]?.['key'] };
    const answers = content['item'] === '1' ? upstream : null;
    const filled = duties.map((duty) => ({ ...duty, contents: CONTENTS, upstream: answers }));
    return { ...content, kind: 'continuous', deadline: ALWAYS, duties: filled };
  };
};

const filledIn = (text: string, words: Readonly<Record<string, string>>): string =>
  Object.entries(words).reduce((filled, [name, value]) => filled.replaceAll(`{${name}}`, value), text);

/** Two report periods of the year before `today`, and a letter of a few weeks ago with dates around today. */
export const playStory = async (stage: Stage, today: string): Promise<void> => {
  const year = Number(today.slice(0, 4)) - 1;
  const ids = await playFounding(stage, `${year}-01-02`);
  stage.tell(`Lập danh bạ: ${ids.agencies.size} cơ quan, ${ids.persons.size} cán bộ; bộ quy tắc BM-01 có hiệu lực.`);
  await stage.on(`${year}-01-08`);
  const directive = await playLetter(stage, ids, {
    ...{ key: 'citizens', ordinal: '15', decide: decideCitizens() },
    text: filledIn(CITIZENS_LETTER, { year: String(year) }),
  });
  stage.tell('UBND tỉnh ban hành văn bản 15/UBND-NC: giao việc và đặt chế độ báo cáo 6 tháng, năm.');
  await stage.on(`${year}-01-09`);
  await stage.on(`${year}-02-10`);
  const review = await playProgress(stage, ids, { key: 'tu-phap', directive, item: '3' });
  stage.tell('Sở Tư pháp rà soát quy chế tiếp công dân, đạt 60 %.');
  await stage.on(`${year}-03-20`);
  await playResult(stage, { key: 'tu-phap', assignment: review, accepted: true });
  stage.tell('Sở Tư pháp nộp kết quả, lãnh đạo UBND tỉnh chấp nhận.');
  await playPeriod(stage, ids, {
    ...{ directive, period: `${year}-H1`, reportedOn: `${year}-05-26`, closedOn: `${year}-06-03` },
    figures: { 'noi-vu': '24', 'tu-phap': '18', 'tai-chinh': '12' },
  });
  stage.tell('Kỳ 6 tháng: các cơ quan báo cáo, Sở Nội vụ tổng hợp và gửi UBND tỉnh.');
  await playPeriod(stage, ids, {
    ...{ directive, period: String(year), reportedOn: `${year}-10-27`, closedOn: `${year}-11-04` },
    figures: { 'noi-vu': '51', 'tu-phap': '40', 'tai-chinh': '27', 'xay-dung': '33' },
  });
  stage.tell('Kỳ báo cáo năm: các cơ quan báo cáo, Sở Nội vụ tổng hợp và gửi UBND tỉnh.');
  await stage.on(addDays(today, -21));
  const records = await playLetter(stage, ids, {
    ...{ key: 'records', ordinal: '128', decide: ({ content }) => content as Body },
    text: filledIn(RECORDS_LETTER, {
      overdue: formatCivilDate(addDays(today, -3)),
      near: formatCivilDate(addDays(today, 6)),
    }),
  });
  stage.tell('UBND tỉnh ban hành văn bản 128/UBND-KSTT, thời hạn quanh hôm nay.');
  await stage.on(addDays(today, -20));
  await stage.on(addDays(today, -10));
  await playProgress(stage, ids, { key: 'noi-vu', directive: records, item: '2' });
  stage.tell('Sở Nội vụ thực hiện mục 2, đạt 60 %.');
  await stage.on(addDays(today, -2));
  for (const key of ['noi-vu', 'xay-dung']) await playInbox(stage, key);
  stage.tell('Sở Nội vụ, Sở Xây dựng mở hộp thư đến, nhận thư nhắc việc.');
  await stage.on(addDays(today, -1));
  await playUrgingLetter(stage, ids, { key: 'xay-dung', directive: records, item: '1', number: '140/UBND-KSTT' });
  stage.tell('UBND tỉnh ký công văn 140/UBND-KSTT đôn đốc Sở Xây dựng thực hiện mục 1 đã quá hạn.');
};
