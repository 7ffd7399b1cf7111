import { directivesView, obligationsView, proposalsView, workView as work } from '@chidao/query-read-models';
import type { DirectiveDocument } from '@chidao/query-read-models';
import type { Stored } from '@chidao/read-models';
import type { Look } from '../desk/desk.js';
import { orNotFound } from '../desk/desk.js';
import { agenciesOf as ofObligations, obligationView } from '../obligations/obligation-view.js';
import { rowsView } from '../timeline/timeline-view.js';
import { agenciesOf as ofWork, workView } from '../work/work-view.js';
import { directiveSummary } from './directive-summary.js';
import { waitingProposals } from './present-proposals.js';

/** The directive, where the reader may see it. */
export const directiveOf = async ({ granted }: Look, id: string): Promise<Stored<DirectiveDocument>> =>
  orNotFound(await granted.one('text', directivesView, id));

const HISTORY = 20;

/** Its newest events. */
export const historyOf = async (look: Look, about: string, id: string) => {
  const { total, items } = await look.granted.rows({
    where: [{ field: about, has: id }],
    sort: [{ field: 'order', descending: true }],
    limit: HISTORY,
  });
  return { total, items: await rowsView(look, items) };
};

/** Obligations in the order of the text, and the assignments under each. */
export const obligationsOf = async (look: Look, { id, document }: Stored<DirectiveDocument>) => {
  const { granted, at } = look;
  const of = [{ field: 'about.directives', has: id }];
  const [obligations, readings, held] = await Promise.all([
    granted.all('obligations', obligationsView, { where: of }),
    granted.all('obligations', proposalsView, { where: [{ field: 'directive', is: id }] }),
    granted.all('status', work, { where: [...of, { field: 'category', is: 'assignment' }] }),
  ]);
  const names = await look.names([
    ...ofObligations(obligations.map((stored) => stored.document)),
    ...ofWork(held.map((stored) => stored.document)),
  ]);
  const place = ({ document: obligation }: (typeof obligations)[number]): number =>
    obligation.anchors[0]?.anchor.start ?? 0;
  return [...obligations]
    .sort((one, other) => place(one) - place(other))
    .map((obligation) => ({
      ...obligationView(obligation, names, {
        edits: document.edits,
        reading: readings.find((reading) => reading.id === obligation.id) ?? null,
      }),
      assignments: held
        .filter((assignment) => assignment.document.obligation === obligation.id)
        .map((assignment) => workView(assignment, names, at)),
    }));
};

/** How many proposals wait for a person: shown to whoever may see them. */
export const undecidedOf = async (look: Look, id: string): Promise<number> =>
  look.granted.count('obligations', obligationsView, {
    where: await waitingProposals(look, [{ field: 'directive', is: id }]),
  });

/** Fields, text by reference and recipients as resolved. */
export const headOf = async (look: Look, stored: Stored<DirectiveDocument>) => {
  const { document } = stored;
  const { recipients } = document;
  const agencies = recipients.expressions.flatMap(({ agencies: resolved }) => resolved);
  const names = await look.names([document.issuer, document.keeper, ...agencies]);
  return {
    ...directiveSummary(stored, names),
    text: document.text,
    header: document.header,
    signed: document.signed,
    aliases: document.aliases,
    recipients: {
      ...recipients,
      expressions: recipients.expressions.map((expression) => ({
        ...expression,
        agencies: expression.agencies.map(names),
      })),
    },
  };
};
