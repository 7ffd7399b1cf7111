import type { TimelineRow } from '@chidao/query-read-models';
import { obligationsView } from '@chidao/query-read-models';
import type { Stored } from '@chidao/read-models';
import type { Look } from '../desk/desk.js';

const rowView = ({ id, position, document }: Stored<TimelineRow>) => {
  const { stream, category, type, revision, occurredAt, recordedAt, versions, causationId, rule } = document;
  return {
    id,
    position: String(position),
    stream,
    category,
    type,
    revision,
    occurredAt,
    recordedAt,
    versions,
    rule,
    causationId,
  };
};

/** Rows with the words of the text that they come from, as far as the reader may see those. */
export const rowsView = async ({ granted, names, colleagues }: Look, rows: readonly Stored<TimelineRow>[]) => {
  const obligations = [...new Set(rows.flatMap(({ document }) => document.about.obligations ?? []))];
  const known = await granted.all('obligations', obligationsView, { where: [{ field: 'id', in: obligations }] });
  const sentences = new Map(known.map(({ id, document }) => [id, document.sentence]));
  const named = await names(rows.flatMap(({ document }) => [document.agency, document.capacity.agency]));
  const actors = rows.map(({ document }) => document.actor).filter(({ kind }) => kind === 'person');
  const person = await colleagues(actors.map(({ id }) => id));
  return rows.map((row) => {
    const { about, actor, agency, capacity, drafting } = row.document;
    const obligation = about.obligations?.find((id) => sentences.has(id)) ?? null;
    return {
      ...rowView(row),
      actor: actor.kind === 'person' ? { ...actor, name: person(actor.id) } : actor,
      drafting: drafting !== null,
      agency: agency === null ? null : named(agency),
      capacity: { ...capacity, agency: capacity.agency === null ? null : named(capacity.agency) },
      sentence: obligation === null ? null : { obligation, text: sentences.get(obligation) ?? '' },
    };
  });
};
