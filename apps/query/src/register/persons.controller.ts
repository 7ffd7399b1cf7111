import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import type { Clause, Stored } from '@chidao/read-models';
import type { PersonDocument } from '@chidao/register';
import { agenciesView, personsView } from '@chidao/register';
import { z } from 'zod';
import type { Desk, Look } from '../desk/desk.js';
import { orNotFound } from '../desk/desk.js';
import { idParam } from '../desk/ids.js';
import { momentQuery, momentShape, pageShape } from '../desk/moment.js';
import { revisionOf } from '../desk/revision.js';
import { DESK } from '../desk/tokens.js';

const personsQuery = z.strictObject({ ...momentShape, ...pageShape });

const SEEING_ALL: ReadonlySet<string> = new Set(['auditor', 'administrator']);

/** Persons of the own agency by post or role; who elsewhere holds a delegation of its head is not one. Auditors and
 * administrators see every account. */
const clausesOf = async ({ reader, registerStore }: Look): Promise<readonly Clause[] | undefined> => {
  const { agency, roles } = reader.standing;
  if (roles.some((role) => SEEING_ALL.has(role))) return undefined;
  const [own] = await registerStore.load(agenciesView, [agency]);
  const leaders = (own?.document?.terms ?? []).map(({ person }) => person);
  return [[{ field: 'roles.agency', has: agency }], [{ field: 'id', in: leaders }]];
};

const personView = ({ id, position, document }: Stored<PersonDocument>) => ({
  id,
  position: String(position),
  identity: document.identity,
  roles: document.roles,
  delegations: document.delegations,
});

/** Accounts, roles and delegations; names and addresses are in the person vault, not here. */
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
      const anyOf = await clausesOf(look);
      const granted = anyOf ? { anyOf } : {};
      const items = await look.registerStore.find(personsView, { ...granted, limit, offset });
      return { body: { total: await look.registerStore.count(personsView, granted), items: items.map(personView) } };
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
      const anyOf = await clausesOf(look);
      const where = [{ field: 'id', is: id }];
      const [stored] = await look.registerStore.find(personsView, { where, ...(anyOf && { anyOf }) });
      return { body: personView(orNotFound(stored)), revision: await revisionOf(look, `person-${id}`) };
    });
  }
}
