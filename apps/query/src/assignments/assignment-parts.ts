import type { BlobRef } from '@chidao/kernel';
import type {
  LinkedReport,
  RequestsDocument,
  ResultsDocument,
  SubmittedResult,
  WorkDocument,
} from '@chidao/query-read-models';
import {
  directivesView,
  obligationsView,
  requestsView,
  resultsView,
  workView as work,
} from '@chidao/query-read-models';
import type { Stored } from '@chidao/read-models';
import type { Answered, Look } from '../desk/desk.js';
import { orNotFound } from '../desk/desk.js';
import { historyOf } from '../directives/directive-parts.js';
import { directiveSummary } from '../directives/directive-summary.js';
import type { Decided } from '../timeline/computed-lines.js';
import { computedLines } from '../timeline/computed-lines.js';
import { agenciesOf, workView } from '../work/work-view.js';

/** What was done; null where nothing was, or nothing that the reader may see. */
export const resultsShown = (stored: Stored<ResultsDocument> | null) =>
  stored && {
    position: String(stored.position),
    progress: stored.document.progress,
    submissions: stored.document.submissions,
    cancellation: stored.document.cancellation,
  };

/** What was asked; null where nothing was, or nothing that the reader may see. */
export const requestsShown = (stored: Stored<RequestsDocument> | null) =>
  stored && {
    position: String(stored.position),
    extensions: stored.document.extensions,
    pending: stored.document.pending,
  };

/** What waits for a decision now. */
export const pendingOf = ({ pending }: WorkDocument, requests: Stored<RequestsDocument> | null) => ({
  result: pending?.decideBy ?? null,
  request: requests?.document.pending?.decideBy ?? null,
});

/** When something handed in was decided on. */
export const decidedOn = ({
  decideBy,
  decision,
}: Pick<SubmittedResult, 'decideBy' | 'decision'> | LinkedReport): Decided => ({
  decideBy,
  decidedAt: decision?.at ?? null,
});

/** When requests were answered. */
export const answeredOn = (requests: Stored<RequestsDocument> | null): readonly Decided[] =>
  (requests?.document.extensions ?? []).map(({ decideBy, answer }) => ({ decideBy, decidedAt: answer?.at ?? null }));

/** The directives that something answers to, and the words of its obligation, as far as the reader may see them. */
export const contextOf = async (look: Look, directives: readonly string[], obligation: string) => {
  const { granted } = look;
  const [of, words] = await Promise.all([
    granted.all('text', directivesView, { where: [{ field: 'id', in: directives }] }),
    granted.one('obligations', obligationsView, obligation),
  ]);
  const names = await look.names(of.flatMap(({ document }) => [document.issuer, document.keeper]));
  const shown = words && { id: words.id, item: words.document.item, sentence: words.document.sentence };
  return { of: of.map((directive) => directiveSummary(directive, names)), words: shown };
};

const textsOf = ({ progress, submissions }: ResultsDocument): readonly BlobRef[] => [
  ...progress.map(({ note }) => note),
  ...submissions.map(({ text }) => text),
];

/** An assignment with its results and requests, each as far as the reader may see it. */
export const assignmentOf = async (look: Look, id: string): Promise<Answered> => {
  const { granted, at } = look;
  const stored = orNotFound(await granted.one('status', work, id));
  const { document } = stored;
  const [results, requests, children, history, context] = await Promise.all([
    granted.one('results', resultsView, id),
    granted.one('requests', requestsView, id),
    granted.all('status', work, { where: [{ field: 'parent.assignment', is: id }] }),
    historyOf(look, 'about.assignments', id),
    contextOf(look, document.about.directives ?? [], document.obligation),
  ]);
  const names = await look.names(agenciesOf([document, ...children.map((child) => child.document)]));
  const body = {
    ...workView(stored, names, at),
    ...context,
    results: resultsShown(results),
    requests: requestsShown(requests),
    texts: await look.texts(results ? textsOf(results.document) : []),
    children: children.map((child) => workView(child, names, at)),
    history,
    computed: computedLines(
      {
        work: document,
        pending: pendingOf(document, requests),
        results: (results?.document.submissions ?? []).map(decidedOn),
        requests: answeredOn(requests),
      },
      at,
    ),
  };
  return { body, revision: document.revision };
};
