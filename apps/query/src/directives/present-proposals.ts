import { mapThrough } from '@chidao/directives-domain';
import type { EditMap } from '@chidao/directives-domain';
import type { ObligationDocument } from '@chidao/query-read-models';
import { directivesView, obligationsView } from '@chidao/query-read-models';
import type { Clause } from '@chidao/read-models';
import type { Look } from '../desk/desk.js';

type Anchored = Pick<ObligationDocument, 'anchors' | 'directive'>;

/** Whether the words of its duty still stand in the text that the edits lead to. */
const stands = ({ anchors, directive }: Anchored, edits: readonly EditMap[]): boolean =>
  anchors.some(
    (each) => each.part === 'duty' && (each.directive !== directive || mapThrough(each.anchor, edits) !== null),
  );

/**
 * Proposals that wait for a person: those whose words a later revision took out of the text wait for nobody, since nobody
 * could confirm them (`ANCHOR_NOT_IN_TEXT`, lifecycle §3.1). Each is still shown, with its anchors marked as lost.
 */
export const waitingProposals = async ({ granted }: Look, where: Clause): Promise<Clause> => {
  const proposed: Clause = [{ field: 'status', is: 'Proposed' }, ...where];
  const proposals = await granted.all('obligations', obligationsView, { where: proposed });
  const ids = [...new Set(proposals.map(({ document }) => document.directive))];
  const directives = await granted.all('text', directivesView, { where: [{ field: 'id', in: ids }] });
  const edits = new Map(directives.map(({ id, document }) => [id, document.edits]));
  const gone = proposals.filter(({ document }) => !stands(document, edits.get(document.directive) ?? []));
  if (gone.length === 0) return proposed;
  const present = proposals.filter((proposal) => !gone.includes(proposal)).map(({ id }) => id);
  return [...proposed, { field: 'id', in: present }];
};
