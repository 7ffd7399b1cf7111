import type { Capacity, CommandContext } from '@chidao/kernel';
import { headsAgency, holdsRole, isAssigner } from '@chidao/kernel';
import type { Source } from './source.js';

const firstOf = <T>(list: readonly T[], capacityIn: (item: T) => Capacity | null): Capacity | null =>
  list.reduce<Capacity | null>((found, item) => found ?? capacityIn(item), null);

/** The assigner of any of the sources. */
export const assignerOf = (context: CommandContext, sources: readonly Source[]): Capacity | null =>
  firstOf(sources, ({ keeper, assigner }) => isAssigner(context, keeper, assigner));

/** An officer of the agency that keeps any of the sources. */
export const officerOf = (context: CommandContext, sources: readonly Source[]): Capacity | null =>
  firstOf(sources, ({ keeper }) => holdsRole(context, 'officer', keeper));

/** Head, deputy, delegate or officer of an agency that accepts or collects reports: clerks send, they do not judge. */
export const judgesFor = (context: CommandContext, agency: string | null): Capacity | null =>
  isAssigner(context, agency, null) ?? holdsRole(context, 'officer', agency);

/** The agency itself, through its head, a deputy or an officer. */
export const worksFor = (context: CommandContext, agency: string | null): Capacity | null =>
  headsAgency(context, agency) ?? holdsRole(context, 'officer', agency);
