import type { RecordedEvent } from '@chidao/kernel';
import type {
  AssignmentWork,
  DirectiveDocument,
  DutyDocument,
  ObligationDocument,
  OccurrenceWork,
} from '@chidao/query-read-models';
import { directivesView, dutiesView, obligationsView, workView } from '@chidao/query-read-models';
import type { Query, ReadModelStore, View } from '@chidao/read-models';
import { agenciesView } from '@chidao/register';

/** A directive with everything that hangs on it, as query would show it to an auditor. */
export interface DirectiveDocuments {
  readonly directive: DirectiveDocument;
  readonly obligations: readonly ObligationDocument[];
  readonly assignments: readonly AssignmentWork[];
  readonly duties: readonly DutyDocument[];
  readonly occurrences: readonly OccurrenceWork[];
  /** Names by id of the agencies known then. */
  readonly agencies: Readonly<Record<string, string>>;
}

const PAGE = 500;

const all = async <Doc extends object>(
  store: ReadModelStore,
  view: View<Doc>,
  query: Pick<Query, 'where' | 'sort'> = {},
) => {
  const found: { readonly id: string; readonly document: Doc }[] = [];
  for (;;) {
    const page = await store.find(view, { ...query, limit: PAGE, offset: found.length });
    found.push(...page);
    if (page.length < PAGE) return found;
  }
};

const collect = async (store: ReadModelStore, directive: string): Promise<DirectiveDocuments | null> => {
  const [found] = await store.load(directivesView, [directive]);
  if (!found?.document) return null;
  const where = [{ field: 'about.directives', has: directive }];
  const documents = async <Doc extends object>(view: View<Doc>, sort: Query['sort'] = []) =>
    (await all(store, view, { where, sort })).map(({ document }) => document);
  const work = await documents(workView, [{ field: 'agency' }, { field: 'period' }]);
  const agencies = await all(store, agenciesView);
  return {
    directive: found.document,
    obligations: await documents(obligationsView, [{ field: 'item' }]),
    assignments: work.filter((document) => document.category === 'assignment'),
    duties: await documents(dutiesView, [{ field: 'key' }]),
    occurrences: work.filter((document) => document.category === 'occurrence'),
    agencies: Object.fromEntries(agencies.map(({ id, document }) => [id, document.name])),
  };
};

/** Null where these events know no such directive. */
export const documentsOfDirective = async (
  directive: string,
  events: readonly RecordedEvent[],
): Promise<DirectiveDocuments | null> => {
  const { withDocumentsOf } = await import('@chidao/standalone/operations');
  return withDocumentsOf(events, (store) => collect(store, directive));
};
