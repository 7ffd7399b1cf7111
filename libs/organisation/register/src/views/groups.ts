import type { DataOf } from '@chidao/contract';
import type { PublicMessage } from '@chidao/kernel';
import { groupChangedV1, groupDefinedV1 } from '@chidao/organisation-contracts';
import type { Projection, View } from '@chidao/read-models';
import type { GroupWords } from '../names/group-words.js';
import { groupWords } from '../names/group-words.js';
import type { Validity } from '../validity.js';
import { begins, changes, followStreams } from './following.js';

type Defined = DataOf<typeof groupDefinedV1>;

/** What the words of a group mean from a day on, until the next meaning begins. */
export interface GroupMeaning extends Validity {
  readonly words: readonly GroupWords[];
  readonly aliases: readonly string[];
  readonly definition: Defined['definition'];
}

/** A group expression with its meanings, oldest first. */
export interface GroupDocument {
  readonly id: string;
  readonly expression: string;
  readonly meanings: readonly GroupMeaning[];
}

export const groupsView: View<GroupDocument> = {
  name: 'register-groups',
  fields: { expression: 'name', 'meanings.words.key': 'set', 'meanings.words.base': 'set' },
  search: ['expression', 'meanings.aliases'],
};

const meaningOf = (
  expression: string,
  { aliases, definition, effectiveOn, until }: Omit<Defined, 'group' | 'expression' | 'about'>,
): GroupMeaning => ({ aliases, definition, effectiveOn, until, words: [expression, ...aliases].map(groupWords) });

const define = (data: Defined): GroupDocument => ({
  id: data.group,
  expression: data.expression,
  meanings: [meaningOf(data.expression, data)],
});

/** The meaning in force on a day: the last one begun, unless it ended before. */
export const meaningOn = ({ meanings }: GroupDocument, on: string): GroupMeaning | null => {
  const latest = meanings.findLast(({ effectiveOn }) => effectiveOn <= on);
  return latest && (latest.until === null || on <= latest.until) ? latest : null;
};

/** Group expressions, from public messages. */
export const groups: Projection<PublicMessage, GroupDocument> = followStreams(groupsView, [
  begins(groupDefinedV1, define),
  changes(groupChangedV1, (group, data) => ({
    ...group,
    meanings: [...group.meanings, meaningOf(group.expression, data)],
  })),
]);
