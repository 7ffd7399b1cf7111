import type { ChangeGroup, DefineGroup, GroupFacts } from '@chidao/organisation-domain';
import { agenciesNamedBy } from '@chidao/organisation-domain';
import { partsOf } from '@chidao/event-store';
import type { FactsFor } from '@chidao/service';
import type { OrganisationContext } from '../organisation.context.js';

/** Of both commands on a group: who else goes by its words, and whether the agencies that it names exist. */
export const groupFacts =
  (context: OrganisationContext): FactsFor =>
  async ({ stream, input }) => {
    const meaning = input as DefineGroup['input'] | ChangeGroup['input'];
    const words = 'expression' in meaning ? [meaning.expression, ...meaning.aliases] : meaning.aliases;
    const named = await context.register.groupsByName(words, meaning.effectiveOn);
    const other = named.find((group) => group.id !== partsOf(stream).id);
    const facts: GroupFacts = {
      heldBy: other?.id ?? null,
      unknownAgencies: await context.unknownOn(agenciesNamedBy(meaning.definition), meaning.effectiveOn),
    };
    return { facts };
  };
