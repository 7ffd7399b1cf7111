import { aboutSchema, civilDateSchema, contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { organisationContract } from './organisation-contract.js';

/** Holidays and swap days of some years are known. */
export const calendarLoadedV1 = contract(
  organisationContract('calendar', 'CalendarLoaded', 'Nạp lịch nghỉ lễ và ngày làm bù'),
  z.object({
    about: aboutSchema,
    agency: idSchema,
    version: z.string(),
    decision: z.string(),
    years: z.array(z.int()).readonly(),
    holidays: z.array(civilDateSchema).readonly(),
    swapDays: z.array(civilDateSchema).readonly(),
    replaces: z.array(z.string()).readonly(),
  }),
);
