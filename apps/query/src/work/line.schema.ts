import { timelinessClasses } from '@chidao/timeliness';
import type { TimelinessClass } from '@chidao/timeliness';
import { z } from 'zod';

const words = z.string();
const orNull = words.nullable();

const agency = z.strictObject({ id: words, name: orNull });
const timelinessClass = z.enum(timelinessClasses as [TimelinessClass, ...TimelinessClass[]]).nullable();

/** What every line of every list says, whatever it is. */
const common = {
  id: words.describe('Mã của nội dung cần mở'),
  position: words,
  revision: words.describe('ETag của nội dung'),
  agency: agency.nullable().describe('Cơ quan liên quan; null khi chưa thuộc cơ quan nào'),
  by: orNull.describe('Thời điểm phải xong; null khi không có hạn'),
  of: z.array(z.strictObject({ id: words, number: orNull, subject: orNull, issueDate: orNull })),
  words: z.strictObject({ id: words, item: words, sentence: words }).nullable(),
};

/** State and timeliness of an assignment or occurrence. */
const work = {
  ...common,
  agency,
  ...{ obligation: words, directive: orNull, directives: z.array(words), issuers: z.array(agency), open: z.boolean() },
  deadline: z.strictObject({ dueDate: orNull, due: orNull, deadlineRevision: z.int() }),
  ...{ originalDueDate: orNull, setBy: agency.nullable(), subordinateTo: z.array(agency), decider: agency.nullable() },
  pending: z.strictObject({ event: words, since: words, decideBy: orNull }).nullable(),
  ...{ aged: z.boolean(), madeAt: words, status: words },
  timeliness: z.strictObject({
    ...{ original: timelinessClass, extended: timelinessClass, flags: z.array(words) },
    ...{ done: orNull, provisional: z.boolean(), counted: z.boolean() },
  }),
};

const assignment = {
  ...work,
  ...{ category: z.literal('assignment'), assignment: words, group: words, item: words, kind: words },
  ...{ role: z.enum(['lead', 'coordinating']), holder: z.enum(['agency', 'category']) },
  parent: z.strictObject({ assignment: words, agency: words }).nullable(),
  ...{ round: z.int(), period: orNull, ifNeeded: z.boolean(), persons: z.array(words) },
  cancelled: z.strictObject({ cause: z.looseObject({ kind: words }) }).nullable(),
};

const occurrence = {
  ...work,
  ...{ category: z.literal('occurrence'), occurrence: words, duty: words, route: words, recurrence: words },
  ...{ period: words, consolidation: orNull, cutoff: orNull, openAt: words, warnings: z.array(words) },
  included: z.strictObject({ version: z.int(), addendum: z.int().nullable() }).nullable(),
};

const extension = {
  ...{ ...common, agency, by: words, category: z.enum(['assignment', 'occurrence']), obligation: words },
  request: z.looseObject({ event: words, newDue: words, reason: words }).nullable(),
};

const difficulty = {
  ...{ ...common, agency, by: words, kind: z.enum(['difficulty', 'scopeProposal']), obligation: words, status: words },
};

const obligation = { ...common, directive: words, item: words, sentence: words };

const urge = {
  ...{ ...common, agency, subject: z.strictObject({ kind: z.enum(['assignment', 'occurrence']), id: words }) },
  needs: z.strictObject({ what: z.enum(['letter', 'delivery']), since: words }),
  steps: z.array(z.looseObject({ status: words })),
};

/** A line of `GET /work`: `what` says what it is, and so what it carries besides what every line does. */
const workLine = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('assignment').describe('Phần việc phải làm'), ...assignment }),
  z.strictObject({ what: z.literal('occurrence').describe('Báo cáo phải nộp'), ...occurrence }),
  z.strictObject({ what: z.literal('result').describe('Kết quả chờ chấp nhận'), ...assignment }),
  z.strictObject({ what: z.literal('report').describe('Báo cáo chờ chấp nhận'), ...occurrence }),
  z.strictObject({ what: z.literal('extension').describe('Đề nghị gia hạn chờ trả lời'), ...extension }),
  z.strictObject({ what: z.literal('difficulty').describe('Khó khăn, vướng mắc chờ trả lời'), ...difficulty }),
  z.strictObject({
    what: z.literal('consolidation').describe('Kỳ tổng hợp chờ bước tiếp theo'),
    ...{ ...common, agency, duty: words, period: words, status: words },
  }),
  z.strictObject({ what: z.literal('proposal').describe('Đề xuất nhiệm vụ chờ xác nhận'), ...obligation }),
  z.strictObject({
    what: z.literal('lead').describe('Nhiệm vụ đã xác nhận nhưng chưa rõ giao cho cơ quan nào'),
    ...{ ...obligation, leads: z.array(words), unresolved: z.array(words) },
  }),
  z.strictObject({
    what: z.literal('reporters').describe('Chế độ báo cáo chưa có cơ quan phải báo cáo'),
    ...{ ...common, obligation: words, key: words },
  }),
  z.strictObject({ what: z.literal('urge').describe('Đôn đốc chờ xử lý'), ...urge }),
]);

/** What a line is. */
export type LineKind = z.infer<typeof workLine>['what'];

const sections = z.strictObject(
  Object.fromEntries(['todo', 'waiting', 'nearDue', 'overdue', 'noDeadline'].map((list) => [list, z.int()] as const)),
);

/** The answer of `GET /work`, for every list. */
export const workAnswer = z.looseObject({
  ...{ list: words, total: z.int(), sections, items: z.array(workLine), asOf: words, position: words },
});
