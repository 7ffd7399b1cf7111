import type { AddOrgAlias } from '@chidao/organisation-domain';
import { partsOf } from '@chidao/event-store';
import type { FactsFor } from '@chidao/service';
import type { OrganisationContext } from '../organisation.context.js';

/** Whom the words already mean where this agency is. */
export const addOrgAliasFacts =
  (context: OrganisationContext): FactsFor =>
  async ({ stream, input }) => {
    const { alias, effectiveOn } = input as AddOrgAlias['input'];
    const around = { issuer: partsOf(stream).id, on: effectiveOn };
    const { agencies } = await context.register.resolveExpression(alias, around);
    return { facts: { heldBy: agencies[0] ?? null } satisfies AddOrgAlias['facts'] };
  };
