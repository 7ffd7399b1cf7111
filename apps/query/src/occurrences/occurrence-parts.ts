import { submissionsView, requestsView, workView as work } from '@chidao/query-read-models';
import type { SubmissionsDocument, WorkDocument } from '@chidao/query-read-models';
import type { Stored } from '@chidao/read-models';
import { answeredOn, contextOf, decidedOn, pendingOf, requestsShown } from '../assignments/assignment-parts.js';
import type { Answered, Look } from '../desk/desk.js';
import { orNotFound } from '../desk/desk.js';
import { historyOf } from '../directives/directive-parts.js';
import type { Names } from '../reading/names.js';
import { textsIn } from '../reading/texts.js';
import { computedLines } from '../timeline/computed-lines.js';
import { agenciesOf, workView } from '../work/work-view.js';

const submissionsShown = ({ position, document }: Stored<SubmissionsDocument>, names: Names) => ({
  position: String(position),
  contents: document.contents,
  destination: document.destination === null ? null : names(document.destination),
  receiver: document.receiver === null ? null : names(document.receiver),
  submissions: document.submissions,
});

/** Who owes what, for a receiver who reads only what was delivered. */
const addressOf = ({ id, document }: Stored<SubmissionsDocument>, names: Names) => ({
  ...{ id, category: 'occurrence', occurrence: id, duty: document.duty },
  ...{ recurrence: document.recurrence, period: document.period, agency: names(document.agency) },
  directives: document.about.directives ?? [],
});

const partiesOf = (state: Stored<WorkDocument> | null, handedIn: Stored<SubmissionsDocument> | null) => [
  ...(state ? agenciesOf([state.document]) : []),
  ...(handedIn ? [handedIn.document.agency, handedIn.document.destination, handedIn.document.receiver] : []),
];

const shownOf = async (
  look: Look,
  state: Stored<WorkDocument> | null,
  handedIn: Stored<SubmissionsDocument> | null,
): Promise<object> => {
  const names = await look.names(partiesOf(state, handedIn));
  return {
    ...(handedIn && addressOf(handedIn, names)),
    ...(state && workView(state, names, look.at)),
    reports: handedIn && submissionsShown(handedIn, names),
    texts: await look.texts(textsIn(handedIn?.document.submissions ?? [])),
  };
};

/** An occurrence: its state, what was handed in and what was asked, each as far as the reader may see it. */
export const occurrenceOf = async (look: Look, id: string): Promise<Answered> => {
  const { granted } = look;
  const [state, handedIn, requests] = await Promise.all([
    granted.one('status', work, id),
    granted.one('reports', submissionsView, id),
    granted.one('requests', requestsView, id),
  ]);
  const { document } = orNotFound(state ?? handedIn);
  const { directives = [], obligations = [] } = document.about;
  const body = {
    ...(await shownOf(look, state, handedIn)),
    ...(await contextOf(look, directives, obligations[0] ?? '')),
    requests: requestsShown(requests),
    history: await historyOf(look, 'about.occurrences', id),
    computed: state
      ? computedLines(
          {
            work: state.document,
            pending: pendingOf(state.document, requests),
            results: (handedIn?.document.submissions ?? []).map(decidedOn),
            requests: answeredOn(requests),
          },
          look.at,
        )
      : [],
  };
  return { body, revision: document.revision };
};
