import { issueDirective } from '../issuing.js';
import type { ProvinceIds } from '../province.js';
import { foundProvince, idOf, ok, seen } from '../province.js';
import type { World } from '../world.js';

export type Item = Readonly<Record<string, unknown>>;

/** What a proposal of the seed shows. */
export interface Proposal extends Item {
  readonly id: string;
  readonly item: string;
  readonly kind: string;
  readonly sentence: string;
  readonly content: Content;
  readonly reading: { readonly noticed: Noticed } & Item;
}

export interface Content extends Item {
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  readonly modality: string;
  readonly noNamedLead: boolean;
  readonly deadline: { readonly phrase: string | null; readonly value: Item | null };
  readonly duties: readonly Item[];
}

interface Noticed {
  readonly overseers: readonly {
    readonly role: string;
    readonly agencies: readonly string[];
    readonly over: readonly string[];
  }[];
  readonly earlierOrders: readonly Item[];
  readonly flags: readonly string[];
}

/** The seed drafted in a province that has its agencies. */
export interface Drafted {
  readonly province: ProvinceIds;
  readonly directive: string;
  readonly proposals: readonly Proposal[];
}

/** Day on which the draft is brought in; the seed cites a resolution of 12/12/2024. */
export const DRAFTED_AT = '2024-12-16T02:00:00.000Z';
export const ISSUE_DATE = '2024-12-20';

/** What an officer of the issuer sees of the directive. */
export const lookAt = async (world: World, directive: string, by = 'root-officer'): Promise<Item> =>
  ok(await world.as(by).get(`/directives/${directive}`)).body;

/** An officer brings in the text and waits for its proposals. */
export const draftSeed = async (world: World, text: string): Promise<Drafted> => {
  const province = await foundProvince(world, 'Bình Định');
  const directive = idOf(await world.as('root-officer').post('/directives', { text }));
  await world.settle();
  const { obligations } = await lookAt(world, directive);
  return { province, directive, proposals: obligations as readonly Proposal[] };
};

/** The proposal of an item whose sentence begins so. */
export const proposalOf = ({ proposals }: Drafted, item: string, beginning: string): Proposal => {
  const found = proposals.find((each) => each.item === item && each.sentence.startsWith(beginning));
  if (!found) throw new Error(`no proposal of ${item} that begins with ${beginning}`);
  return found;
};

/** An officer confirms a proposal, with corrections. */
export const confirm = async (world: World, proposal: Proposal, corrections: Partial<Content> = {}): Promise<void> => {
  const officer = world.as('root-officer');
  const shown = ok(await officer.get(`/obligations/${proposal.id}`));
  const content = { ...(shown.body['content'] as Content), ...corrections };
  ok(await officer.post(`/obligations/${proposal.id}/confirm`, { content }, seen(shown)));
};

export const reject = async (world: World, proposal: Proposal, cause: string): Promise<void> => {
  const officer = world.as('root-officer');
  const shown = ok(await officer.get(`/obligations/${proposal.id}`));
  ok(await officer.post(`/obligations/${proposal.id}/reject`, { cause, reason: null }, seen(shown)));
};

/** On the day that it bears, the clerk numbers the text as it was seen. */
export const issue = async (world: World, { directive, province }: Drafted): Promise<void> => {
  const signer = province.persons['root-deputy'];
  await world.until(`${ISSUE_DATE}T02:00:00.000Z`);
  await issueDirective(world, { directive, signer, ordinal: '9012', issueDate: ISSUE_DATE });
};
