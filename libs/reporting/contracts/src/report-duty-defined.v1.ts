import {
  civilDateSchema,
  contract,
  deadlineSchema,
  dueDaySchema,
  idSchema,
  instantSchema,
  sourceSchema,
} from '@chidao/contract';
import { z } from 'zod';
import { dutyIds, reportingContract } from './reporting-contract.js';
import { contentSchema } from './schemas.js';

export const reporterSchema = z.object({
  agency: idSchema,
  subordinateTo: z.array(idSchema),
  since: instantSchema,
});

export const cutoffRuleSchema = z.union([
  dueDaySchema,
  z.object({ on: z.literal('date'), date: civilDateSchema }),
  z.object({ on: z.literal('daysBeforeDue'), days: z.int() }),
]);

export const hostDutySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('duty'), duty: idSchema }),
  z.object({
    kind: z.literal('external'),
    citation: z.string(),
    quote: z.string(),
    recurrences: z.array(z.string()),
  }),
]);

const route = z.object({
  key: z.string(),
  destination: z.string(),
  via: z.string().nullable(),
  consolidator: z.string().nullable(),
  accepts: z.boolean(),
});

const recurrence = z.object({
  key: z.string(),
  period: z.enum(['month', 'quarter', 'halfYear', 'nineMonths', 'year', 'once', 'onDemand']),
  phrase: z.string().nullable(),
  dueRule: deadlineSchema,
  cutoffRule: cutoffRuleSchema.nullable(),
});

/** Agencies owe reports: how often, by when, to whom, about what. */
export const reportDutyDefinedV1 = contract(
  reportingContract('duty', 'ReportDutyDefined', 'Xác lập chế độ báo cáo'),
  z.object({
    ...dutyIds,
    sources: z.array(sourceSchema),
    setBy: idSchema.nullable(),
    issueDate: civilDateSchema.nullable(),
    reporters: z.array(reporterSchema),
    routes: z.array(route),
    recurrences: z.array(recurrence),
    contents: z.array(contentSchema),
    host: hostDutySchema.nullable(),
    upstream: idSchema.nullable(),
    over: z.array(z.string()),
  }),
);
