import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import type { z } from 'zod';
import type { Desk } from '../desk/desk.js';
import { momentQuery } from '../desk/moment.js';
import { DESK } from '../desk/tokens.js';

@Controller('me')
export class MeController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  /** The reader as the register knows them today. */
  @Get()
  @Access({ read: 'the own standing' })
  me(
    @Query({ schema: momentQuery }) moment: z.infer<typeof momentQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    return this.desk.list({ reader, after, moment }, async ({ names, register, on }) => {
      const { person, agency, roles, limitedRoles, post, delegations } = reader.standing;
      const acting = await register.agenciesOfPerson(person, on);
      const named = await names([
        agency,
        ...acting.map((one) => one.agency),
        ...delegations.map((held) => held.agency),
      ]);
      return {
        body: {
          person,
          account: reader.principal,
          agency: named(agency),
          ...{ roles, limitedRoles, post },
          delegations: delegations.map((held) => ({ ...held, agency: named(held.agency) })),
          actsFor: acting.map((one) => ({ ...one, agency: named(one.agency) })),
        },
      };
    });
  }
}
