import type { DirectiveDocument } from '@chidao/query-read-models';
import type { Stored } from '@chidao/read-models';
import type { Names } from '../reading/names.js';

/** A directive in a list, or named by something else. */
export const directiveSummary = ({ id, position, document }: Stored<DirectiveDocument>, names: Names) => ({
  id,
  position: String(position),
  revision: document.revision,
  status: document.status,
  drafting: document.drafting !== null,
  documentType: document.documentType,
  number: document.number,
  subject: document.subject,
  issueDate: document.issueDate,
  referenceDate: document.referenceDate,
  issuer: document.issuer === null ? { id: null, name: document.issuerName } : names(document.issuer),
  keeper: names(document.keeper),
});
