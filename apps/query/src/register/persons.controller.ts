import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import type { Stored } from '@chidao/read-models';
import type { PersonDocument } from '@chidao/register';
import { personsView } from '@chidao/register';
import { z } from 'zod';
import type { Desk } from '../desk/desk.js';
import { orNotFound } from '../desk/desk.js';
import { idParam } from '../desk/ids.js';
import { momentQuery, momentShape, pageShape } from '../desk/moment.js';
import { revisionOf } from '../desk/revision.js';
import { DESK } from '../desk/tokens.js';
import type { PersonNames } from '../reading/colleagues.js';
import { knownPersons } from '../reading/colleagues.js';

const personsQuery = z.strictObject({ ...momentShape, ...pageShape });

const personView = ({ id, position, document }: Stored<PersonDocument>, named: PersonNames) => ({
  id,
  name: named(id),
  position: String(position),
  identity: document.identity,
  roles: document.roles,
  delegations: document.delegations,
});

/** Accounts, roles and delegations, with the name that the person vault holds today. */
@Controller('persons')
export class PersonsController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  @Get()
  @Access({ read: 'persons of the own agency' })
  list(
    @Query({ schema: personsQuery }) query: z.infer<typeof personsQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    const { limit, offset } = query;
    return this.desk.list({ reader, after, moment: query }, async (look) => {
      const {
        registerStore,
        reader: { standing },
        colleagues,
      } = look;
      const anyOf = await knownPersons(registerStore, standing);
      const granted = anyOf ? { anyOf } : {};
      const items = await registerStore.find(personsView, { ...granted, limit, offset });
      const named = await colleagues(items.map(({ id: person }) => person));
      const total = await registerStore.count(personsView, granted);
      return { body: { total, items: items.map((stored) => personView(stored, named)) } };
    });
  }

  @Get(':id')
  @Access({ read: 'person of the own agency' })
  person(
    @Param('id', { schema: idParam }) id: string,
    @Query({ schema: momentQuery }) moment: z.infer<typeof momentQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    return this.desk.list({ reader, after, moment }, async (look) => {
      const anyOf = await knownPersons(look.registerStore, look.reader.standing);
      const where = [{ field: 'id', is: id }];
      const [stored] = await look.registerStore.find(personsView, { where, ...(anyOf && { anyOf }) });
      const body = personView(orNotFound(stored), await look.colleagues([id]));
      return { body, revision: await revisionOf(look, `person-${id}`) };
    });
  }
}
