import type {
  DefinedAlias,
  DirectiveEvent,
  DirectiveHeader,
  DirectiveText,
  EditMap,
  ResolvedExpression,
} from '@chidao/directives-domain';
import type { Signed } from '@chidao/kernel';
import type { Kept, ReadModel } from '../core/read-model.js';
import { changing, followStream, keptFields } from '../core/read-model.js';
import type { View } from '../core/view.js';

/** A directive as its readers know it: its text by reference, its fields, and who was addressed. */
export interface DirectiveDocument extends Kept {
  readonly directive: string;
  readonly status: 'Draft' | 'InForce';
  readonly issuer: string | null;
  /** As written, where the issuer is outside this installation. */
  readonly issuerName: string | null;
  /** Who keeps it: the issuer, or the agency that registered it. */
  readonly keeper: string;
  readonly documentType: string;
  /** `43/2024/NQ-HĐND`; a blank ordinal stays blank. Null where the paper bears no number. */
  readonly number: string | null;
  readonly subject: string | null;
  readonly issueDate: string | null;
  readonly referenceDate: string | null;
  readonly text: DirectiveText;
  readonly header: DirectiveHeader;
  /** The signed paper, where kept here. */
  readonly signed: Signed | null;
  readonly aliases: readonly DefinedAlias[];
  readonly edits: readonly EditMap[];
  readonly recipients: {
    readonly asOf: string | null;
    readonly expressions: readonly ResolvedExpression[];
    readonly unresolved: readonly string[];
  };
}

export const directivesView: View<DirectiveDocument> = {
  name: 'directives',
  fields: {
    ...keptFields,
    status: 'text',
    issuer: 'text',
    keeper: 'text',
    documentType: 'text',
    number: 'text',
    subject: 'name',
    issueDate: 'text',
    referenceDate: 'text',
    'text.ref': 'text',
  },
  search: ['number', 'subject'],
};

const writtenNumber = ({ ordinal, symbol }: DirectiveHeader['number']): string | null =>
  ordinal === null && symbol === null ? null : `${ordinal ?? ''}/${symbol ?? ''}`;

const headed = (header: DirectiveHeader) => ({
  header,
  documentType: header.documentType,
  number: writtenNumber(header.number),
  subject: header.subject,
});

const begun = {
  signed: null,
  aliases: [],
  edits: [],
  recipients: { asOf: null, expressions: [], unresolved: [] },
} as const;

/** One document per directive. A draft is its issuer's alone; an issued or registered one is marked for nobody. */
export const directives: ReadModel<DirectiveDocument> = followStream<DirectiveDocument, DirectiveEvent>({
  view: directivesView,
  category: 'directive',
  // A file that holds two directives is readable only to those who may read every slice (lifecycle §3.1).
  filesOf: ({ text, signed }) => [text.ref, text.slice === null ? text.file : null, signed?.file ?? null],
  on: {
    DirectiveDrafted: (_, { data }) => ({
      ...begun,
      ...headed(data.header),
      directive: data.directive,
      status: 'Draft',
      drafting: data.keeper,
      issuer: data.issuer,
      issuerName: null,
      keeper: data.keeper,
      issueDate: null,
      referenceDate: null,
      text: data.text,
    }),
    DirectiveDraftRevised: changing(({ edits }, { data }) => ({
      ...headed(data.header),
      text: data.text,
      edits: [...edits, ...(data.edits ? [data.edits] : [])],
    })),
    DirectiveIssued: changing(({ header }, { data }) => ({
      ...headed({ ...header, number: data.number, signing: data.signing, subject: data.subject }),
      status: 'InForce',
      drafting: null,
      issueDate: data.issueDate,
      referenceDate: data.issueDate,
      signed: data.signed,
    })),
    DirectiveRegistered: (_, { data }) => ({
      ...begun,
      ...headed(data.header),
      directive: data.directive,
      status: 'InForce',
      drafting: null,
      issuer: data.issuer,
      issuerName: data.issuerName,
      keeper: data.keeper,
      issueDate: data.issueDate,
      referenceDate: data.referenceDate?.date ?? data.issueDate,
      text: data.text,
    }),
    AliasDefined: changing(({ aliases }, { data }) => ({
      aliases: [...aliases, { name: data.name, of: data.of, expressions: data.expressions }],
    })),
    RecipientsResolved: changing((_, { data }) => ({
      recipients: { asOf: data.asOf, expressions: data.expressions, unresolved: data.unresolved },
    })),
  },
});
