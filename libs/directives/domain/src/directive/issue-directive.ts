import type { Command, CommandRule } from '@chidao/kernel';
import { holdsRole, refuse, refuseIf } from '@chidao/kernel';
import type { DirectiveEvent, DirectiveIssued } from './directive.events.js';
import type { Signing } from './directive.header.js';
import { latestCitedDate } from './directive.header.js';
import type { DirectiveState } from './directive.state.js';

/** The clerk of the issuer numbers the signed text and sends it out. `issueDate` is a civil date. */
export type IssueDirective = Command<
  'IssueDirective',
  {
    readonly ordinal: string;
    readonly issueDate: string | null;
    /** Hash of the text that was signed: must be the draft's. */
    readonly text: string;
    readonly signing: Signing;
    readonly signer: string | null;
    readonly signedFile: string | null;
  },
  {
    /** The signer's post in the issuer on the issue date, as looked up; null where the register knows none. */
    readonly signerPost: 'head' | 'deputy' | null;
  }
>;

/** A deputy signs KT.; who signs TM. or on his own must head the body, or KT. as well (NĐ 30/2020 Đ.13). */
const capacityFits = ({ input, facts }: IssueDirective): boolean => {
  if (input.signer === null) return true;
  const { capacities } = input.signing;
  if (capacities.includes('BY_ORDER') || capacities.includes('BY_DELEGATION')) return true;
  return facts.signerPost === (capacities.includes('FOR_HEAD') ? 'deputy' : 'head');
};

export const issueDirective: CommandRule<IssueDirective, DirectiveState, DirectiveEvent> = {
  who: ({ context }, state) => holdsRole(context, 'clerk', state.status === 'None' ? null : state.issuer),
  decide: (command, state): readonly DirectiveIssued[] => {
    const { ordinal, issueDate, ...signed } = command.input;
    if (state.status === 'None' || state.issuer === null) return refuse('NOT_FOUND');
    if (state.status !== 'Draft') return refuse('DIRECTIVE_ALREADY_ISSUED');
    if (issueDate === null) return refuse('ISSUE_DATE_REQUIRED');
    refuseIf(signed.text !== state.text.hash, 'INPUT_INVALID', { field: 'text' });
    const earliest = latestCitedDate(state.header);
    refuseIf(earliest !== null && issueDate < earliest, 'ISSUE_DATE_BEFORE_CITED_DOCUMENT', { earliest });
    refuseIf(!capacityFits(command), 'SIGNING_CAPACITY_INVALID');
    const number = { ordinal, symbol: state.header.number.symbol };
    const { directive, issuer, header } = state;
    return [
      { type: 'DirectiveIssued', data: { directive, issuer, number, issueDate, subject: header.subject, ...signed } },
    ];
  },
};
