import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import { ruleSetVersionsView, timelineView } from '@chidao/query-read-models';
import { calendarsView } from '@chidao/register';
import type { z } from 'zod';
import type { Desk, Look } from '../desk/desk.js';
import { ofCategory } from '../desk/desk.js';
import { momentQuery } from '../desk/moment.js';
import { revisionOf } from '../desk/revision.js';
import { DESK } from '../desk/tokens.js';

type MomentAsked = z.infer<typeof momentQuery>;

/** A province has one stream of each: its revision is what commands on it must have seen. */
const revisionIn = async (look: Look, category: string): Promise<string> => {
  const [row] = await look.registerStore.find(timelineView, { where: ofCategory(category), limit: 1 });
  return row ? revisionOf(look, row.document.stream) : '0';
};

@Controller()
export class RulesController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  /** Rule sets in force, those in preparation for their own agency, and the one that applies on the day asked about. */
  @Get('rule-sets')
  @Access({ read: 'rule sets' })
  ruleSets(
    @Query({ schema: momentQuery }) moment: MomentAsked,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    return this.desk.list({ reader, after, moment }, async (look) => {
      const sort = [{ field: 'effectiveOn' }, { field: 'version' }];
      const { total, items } = await look.granted.page('register', ruleSetVersionsView, { sort });
      const applies = (await look.register.ruleSetOn(look.on))?.version ?? null;
      const shown = items.map(({ position, document }) => {
        const { version, status, legalBasis, effectiveOn, signer, rules, drafting } = document;
        return {
          position: String(position),
          version,
          status,
          legalBasis,
          effectiveOn,
          signer,
          rules,
          drafting: drafting !== null,
        };
      });
      return { body: { total, applies, items: shown }, revision: await revisionIn(look, 'ruleset') };
    });
  }

  /** Working calendars as loaded. */
  @Get('calendars')
  @Access({ read: 'calendars' })
  calendars(
    @Query({ schema: momentQuery }) moment: MomentAsked,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    return this.desk.list({ reader, after, moment }, async (look) => {
      const found = await look.registerStore.find(calendarsView, {});
      const items = found.flatMap(({ document }) => document.loaded);
      return { body: { total: items.length, items }, revision: await revisionIn(look, 'calendar') };
    });
  }
}
