import { aliasesIn, citationParagraphs } from './body-extras.js';
import { readAnnex } from './body/annex.js';
import { readBlocks } from './body/blocks.js';
import { buildTree } from './body/build-tree.js';
import { takeFootnotes } from './body/footnotes.js';
import { itemsOf } from './body/items.js';
import { collectCitations } from './citations/collect.js';
import { readDistribution } from './distribution/read-distribution.js';
import { bodiesOf } from './distribution/entry-bodies.js';
import { linkDuties } from './duty/link-duties.js';
import { rootContext, modalityOf } from './duty/root-context.js';
import { readDuties } from './duty/read-duties.js';
import { readFields, type Fields } from './fields/read-fields.js';
import type { RecipientEntry } from './model/header.js';
import type { ReadDirective } from './model/read-directive.js';
import { readSignature } from './signature/read-signature.js';
import { asWritten } from './text/prose.js';
import type { Zones } from './zones/zones.js';

/** "Các sở, ban, ngành và đơn vị sự nghiệp": two groups in one line. */
const groupsOf = (body: string): readonly string[] => body.split(/ và (?=đơn vị |doanh nghiệp |các |ủy ban |ubnd )/iu);

const recipientsOf = ({ source, recipients }: Zones): readonly RecipientEntry[] =>
  recipients.map((entry) => ({
    ...asWritten(source, entry, 'recipients'),
    bodies: bodiesOf(entry.text).flatMap(groupsOf),
  }));

const bodyLines = (zones: Zones, fields: Fields): Zones['body'] => {
  const headline = fields.subject?.rule === 'headline' ? fields.subject.value : null;
  return zones.body.slice(zones.body.findIndex(({ text }) => text === headline) + 1);
};

/** All passes over the zones of one document. */
export const readDirective = (zones: Zones): ReadDirective => {
  const { source } = zones;
  const fields = readFields(zones);
  const { body, notes } = takeFootnotes(readBlocks(bodyLines(zones, fields)));
  const own = buildTree(body, notes);
  const tree = { ...own, children: [...own.children, ...readAnnex(zones.annex)] };
  const recipients = recipientsOf(zones);
  const type = fields.type?.value ?? null;
  const head = {
    type,
    recipients,
    page: fields.secondarySource,
    issued: fields.issueDate?.value.from ?? null,
  };
  const duties = readDuties(tree, rootContext(source, head), modalityOf(type));
  const items = itemsOf(source, tree);
  return {
    slice: zones.slice,
    ...fields,
    recipients,
    distribution: readDistribution(source, zones.tail).map((entry) =>
      entry.kind === 'sameAsRecipients' ? { ...entry, bodies: recipients.map(({ value }) => value) } : entry,
    ),
    signature: readSignature(source, zones.tail),
    aliases: aliasesIn(source, body),
    citations: collectCitations(source, citationParagraphs(zones, body, notes), fields.number?.value.written ?? null),
    encloses: null,
    items,
    obligations: linkDuties(duties.obligations, items),
    noObligations: duties.silent,
    notUnderstood: duties.notUnderstood,
  };
};
