import type { Directory, RegisterStore } from '../directory.js';
import { placeKey } from '../names/agency-name.js';
import type { Area, UnitWord } from '../names/area.js';
import { holdsOn } from '../validity.js';
import type { AgencyDocument } from '../views/agencies.js';
import { agenciesView } from '../views/agencies.js';
import type { GroupDocument } from '../views/groups.js';
import { groupsView, meaningOn } from '../views/groups.js';
import { membersOf } from './members.js';
import type { Phrase, Reading } from './readings.js';
import { rankOf } from './readings.js';

/** Who speaks, and on which day: names are relative to both. */
export interface Speaker {
  /** Whose own agencies groups mean whose rule says "the issuer's"; null: nobody's here. */
  readonly groupsOf: string | null;
  readonly on: string;
  readonly areas: readonly Area[];
}

interface Candidate {
  readonly agency: AgencyDocument;
  readonly area: Area | null;
}

/** The agencies and groups that any of the phrases can mean, read in two queries. */
export interface Lexicon {
  /** The agencies that the phrase means; null where it means nothing, or more than one thing. */
  readonly meaningOf: (phrase: Phrase) => Promise<readonly string[] | null>;
}

const unique = (items: readonly string[]): string[] => [...new Set(items)];

const keysOfReading = ({ key, areas }: Reading): readonly string[] => [
  key,
  placeKey(key, null),
  ...areas.map((area) => placeKey(key, area.key)),
];

const candidatesFor = async (store: RegisterStore, directory: Directory, phrases: readonly Phrase[], on: string) => {
  const keys = unique(phrases.flatMap(({ readings }) => readings.flatMap(keysOfReading)));
  const found = await store.find(agenciesView, { where: [{ field: 'names.keys', hasAny: keys }] });
  const valid = found.map(({ document }) => document).filter((agency) => holdsOn(agency, on));
  const candidates: Candidate[] = [];
  for (const agency of valid) candidates.push({ agency, area: await directory.areaOf(agency) });
  return candidates;
};

const groupsFor = async (store: RegisterStore, phrases: readonly Phrase[]): Promise<readonly GroupDocument[]> => {
  const keys = unique(phrases.flatMap(({ group }) => group.flatMap(({ key, base }) => [key, base])));
  const found = await store.find(groupsView, {
    anyOf: [[{ field: 'meanings.words.key', hasAny: keys }], [{ field: 'meanings.words.base', hasAny: keys }]],
  });
  return found.map(({ document }) => document);
};

/** The one nearest candidate of the phrase; several equally near are no answer. */
const agencyOf = (phrase: Phrase, candidates: readonly Candidate[], on: string): string | null => {
  const ranked = candidates.flatMap(({ agency, area }) => {
    const ranks = phrase.readings
      .map((reading) => rankOf(reading, agency, { on, area }))
      .filter((rank) => rank !== null);
    return ranks.length === 0 ? [] : [{ id: agency.id, rank: Math.min(...ranks) }];
  });
  const nearest = Math.min(...ranked.map(({ rank }) => rank));
  const best = ranked.filter(({ rank }) => rank === nearest);
  return best.length === 1 ? (best[0]?.id ?? null) : null;
};

/** The scope said and the scope meant are the same unit of the speaker's own; unsaid, it is the speaker's nearest. */
const sameScope = (said: UnitWord | null, meant: UnitWord | null, areas: readonly Area[]): boolean => {
  const units = areas.map(({ unit }) => unit);
  if (said === null) return meant === null || meant === units[0];
  return units.includes(said) && (meant === null || meant === said);
};

/** 0: the very words. 1: the same words, the scope said by one and understood by the other. Null: something else. */
const groupRank = (phrase: Phrase, group: GroupDocument, { on, areas }: Speaker): number | null => {
  const pairs = (meaningOn(group, on)?.words ?? []).flatMap((meant) => phrase.group.map((said) => ({ said, meant })));
  if (pairs.some(({ said, meant }) => said.key === meant.key)) return 0;
  const agrees = pairs.some(({ said, meant }) => said.base === meant.base && sameScope(said.unit, meant.unit, areas));
  return agrees ? 1 : null;
};

const groupOf = (phrase: Phrase, groups: readonly GroupDocument[], speaker: Speaker): GroupDocument | null => {
  const ranked = groups.flatMap((group) => {
    const rank = groupRank(phrase, group, speaker);
    return rank === null ? [] : [{ group, rank }];
  });
  const nearest = Math.min(...ranked.map(({ rank }) => rank));
  const best = ranked.filter(({ rank }) => rank === nearest);
  return best.length === 1 ? (best[0]?.group ?? null) : null;
};

export const openLexicon = async (
  store: RegisterStore,
  directory: Directory,
  { phrases, speaker }: { readonly phrases: readonly Phrase[]; readonly speaker: Speaker },
): Promise<Lexicon> => {
  const candidates = await candidatesFor(store, directory, phrases, speaker.on);
  const groups = await groupsFor(store, phrases);
  return {
    meaningOf: async (phrase) => {
      const agency = agencyOf(phrase, candidates, speaker.on);
      if (agency !== null) return [agency];
      const group = groupOf(phrase, groups, speaker);
      const members = group ? await membersOf(store, directory, { group, speaker }) : [];
      return members.length === 0 ? null : members;
    },
  };
};
