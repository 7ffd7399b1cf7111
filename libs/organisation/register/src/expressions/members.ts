import type { Test } from '@chidao/read-models';
import type { Directory, RegisterStore } from '../directory.js';
import { holdsOn } from '../validity.js';
import { agenciesView } from '../views/agencies.js';
import type { GroupDocument, GroupMeaning } from '../views/groups.js';
import { meaningOn } from '../views/groups.js';

type Selector = Extract<GroupMeaning['definition'], { by: 'rule' }>['anyOf'][number];

/** Whose own agencies are meant, and on which day. */
interface Said {
  readonly groupsOf: string | null;
  readonly on: string;
}

const oneOf = (field: string, values: readonly string[] | null): readonly Test[] =>
  values === null ? [] : [{ field, in: values }];

const testsOf = ({ kinds, levels, hierarchies, parent }: Selector, { groupsOf, on }: Said): readonly Test[] => [
  ...oneOf('kind', kinds),
  ...oneOf('level', levels),
  ...oneOf('hierarchy', hierarchies),
  ...(parent === null ? [] : [{ field: 'parent', is: parent === 'issuer' ? groupsOf : parent }]),
  { field: 'effectiveOn', to: on },
];

const selected = async (store: RegisterStore, selector: Selector, said: Said): Promise<readonly string[]> => {
  if (selector.parent === 'issuer' && said.groupsOf === null) return [];
  const { on } = said;
  const found = await store.find(agenciesView, {
    where: testsOf(selector, said),
    anyOf: [[{ field: 'until', is: null }], [{ field: 'until', from: on }]],
    sort: [{ field: 'name' }],
  });
  return found.map(({ id }) => id).filter((id) => !selector.except.includes(id));
};

/** Who belongs to a group on a day: its members that exist then, or whoever its rule selects, in the order of names. */
export const membersOf = async (
  store: RegisterStore,
  directory: Directory,
  { group, speaker }: { readonly group: GroupDocument; readonly speaker: Said },
): Promise<readonly string[]> => {
  const definition = meaningOn(group, speaker.on)?.definition;
  if (!definition) return [];
  if (definition.by === 'members') {
    const members = await directory.agencies(definition.members);
    return members.filter((agency) => holdsOn(agency, speaker.on)).map(({ id }) => id);
  }
  const lists = [];
  for (const selector of definition.anyOf) lists.push(await selected(store, selector, speaker));
  return [...new Set(lists.flat())];
};
