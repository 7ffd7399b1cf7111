import type { Capacity, CommandContext } from '@chidao/kernel';
import { headsAgency, holdsRole, isAssigner } from '@chidao/kernel';
import type { Source } from './source.js';

const firstOf = <T, Found>(list: readonly T[], foundIn: (item: T) => Found | null): Found | null =>
  list.reduce<Found | null>((found, item) => found ?? foundIn(item), null);

/** By what right somebody decides, and in whose name: that of the agency which keeps the directive. */
export interface Authority {
  readonly capacity: Capacity;
  readonly agency: string;
}

/** The right of the assigner of any of the sources: a delegate decides for who delegated, not for the own agency. */
export const authorityOf = (context: CommandContext, sources: readonly Source[]): Authority | null =>
  firstOf(sources, ({ keeper, signer }) => {
    const capacity = isAssigner(context, keeper, signer);
    return capacity && { capacity, agency: keeper };
  });

/** The assigner of any of the sources. */
export const assignerOf = (context: CommandContext, sources: readonly Source[]): Capacity | null =>
  authorityOf(context, sources)?.capacity ?? null;

/** An officer of the agency that keeps any of the sources. */
export const officerOf = (context: CommandContext, sources: readonly Source[]): Capacity | null =>
  firstOf(sources, ({ keeper }) => holdsRole(context, 'officer', keeper));

/** Head, deputy, delegate or officer of an agency that accepts or collects reports: clerks send, they do not judge. */
export const judgesFor = (context: CommandContext, agency: string | null): Capacity | null =>
  isAssigner(context, agency, null) ?? holdsRole(context, 'officer', agency);

/** The agency itself, through its head, a deputy or an officer. */
export const worksFor = (context: CommandContext, agency: string | null): Capacity | null =>
  headsAgency(context, agency) ?? holdsRole(context, 'officer', agency);
