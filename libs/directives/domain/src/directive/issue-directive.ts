import { civilDateOf } from '@chidao/calendar';
import type { BlobRef, Command, CommandRule, Signed } from '@chidao/kernel';
import { holdsRole, refuse, refuseIf } from '@chidao/kernel';
import type { DirectiveEvent, DirectiveIssued } from './directive.events.js';
import type { Signing } from './directive.header.js';
import { latestCitedDate } from './directive.header.js';
import type { DirectiveState } from './directive.state.js';
import { addressOf } from './directive.state.js';

/** The clerk of the issuer numbers the signed text and sends it out. `issueDate` is a civil date. */
export type IssueDirective = Command<
  'IssueDirective',
  {
    readonly ordinal: string;
    readonly issueDate: string | null;
    /** The text that was signed: must be the draft's. */
    readonly text: BlobRef;
    readonly signing: Signing;
    /** The signed paper; null where it is not kept here, and then nobody knows the signer. */
    readonly signed: Signed | null;
  },
  {
    /** The signer's post in the issuer on the issue date, as looked up; null where the register knows none. */
    readonly signerPost: 'head' | 'deputy' | null;
  }
>;

/** A deputy signs KT.; who signs TM. or on his own must head the body, or KT. as well (NĐ 30/2020 Đ.13). */
const capacityFits = ({ input, facts }: IssueDirective): boolean => {
  if (!input.signed?.signer) return true;
  const { capacities } = input.signing;
  if (capacities.includes('BY_ORDER') || capacities.includes('BY_DELEGATION')) return true;
  return facts.signerPost === (capacities.includes('FOR_HEAD') ? 'deputy' : 'head');
};

export const issueDirective: CommandRule<IssueDirective, DirectiveState, DirectiveEvent> = {
  who: ({ context }, state) => holdsRole(context, 'clerk', state.status === 'None' ? null : state.issuer),
  decide: (command, state): readonly DirectiveIssued[] => {
    const { ordinal, issueDate, text: issuedText, ...signed } = command.input;
    if (state.status === 'None' || state.issuer === null) return refuse('NOT_FOUND');
    if (state.status !== 'Draft') return refuse('DIRECTIVE_ALREADY_ISSUED');
    if (issueDate === null) return refuse('ISSUE_DATE_REQUIRED');
    const today = civilDateOf(command.context.at);
    refuseIf(issueDate > today, 'INPUT_INVALID', { field: 'issueDate', latest: today });
    refuseIf(issuedText !== state.text.ref, 'INPUT_INVALID', { field: 'text' });
    const earliest = latestCitedDate(state.header);
    refuseIf(earliest !== null && issueDate < earliest, 'ISSUE_DATE_BEFORE_CITED_DOCUMENT', { earliest });
    refuseIf(!capacityFits(command), 'SIGNING_CAPACITY_INVALID');
    const number = { ordinal, symbol: state.header.number.symbol };
    const { issuer, header } = state;
    const data = { ...addressOf(state), issuer, number, issueDate, subject: header.subject, issuedText, ...signed };
    return [{ type: 'DirectiveIssued', data }];
  },
};
