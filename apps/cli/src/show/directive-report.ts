import type { AssignmentWork, DutyDocument, ObligationDocument, OccurrenceWork } from '@chidao/query-read-models';
import type { DirectiveDocuments } from './directive-documents.js';

type Named = (id: string | null) => string;

const WIDTH = 100;

const cut = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line;
};

const due = (date: string | null): string => (date === null ? 'không có ngày hạn' : `hạn ${date}`);

const ROLES = { lead: 'chủ trì', coordinating: 'phối hợp' } as const;

const assignmentLine =
  (named: Named) =>
  ({ role, agency, status, deadline, period, assignment }: AssignmentWork): string =>
    `      ${ROLES[role]} ${named(agency)}${period === null ? '' : `, kỳ ${period}`}: ${status}, ${due(deadline.dueDate)}  assignment-${assignment}`;

const occurrenceLine =
  (named: Named) =>
  ({ agency, period, status, deadline, occurrence }: OccurrenceWork): string =>
    `      kỳ ${period} ${named(agency)}: ${status}, ${due(deadline.dueDate)}  occurrence-${occurrence}`;

const dutyLines = (named: Named, { occurrences }: DirectiveDocuments, duty: DutyDocument): readonly string[] => [
  `    báo cáo ${duty.key} đến ${duty.routes.map(({ destination }) => destination).join('; ')}: ${duty.status}`,
  ...occurrences.filter((occurrence) => occurrence.duty === duty.duty).map(occurrenceLine(named)),
];

const obligationLines = (
  named: Named,
  documents: DirectiveDocuments,
  { obligation, item, kind, status, sentence, deadline }: ObligationDocument,
): readonly string[] => [
  `  ${item || '–'} [${status}] ${kind}, ${deadline === null ? 'chưa tính hạn' : due(deadline.civilDate)}  obligation-${obligation}`,
  `    “${cut(sentence)}”`,
  ...documents.assignments.filter((assignment) => assignment.obligation === obligation).map(assignmentLine(named)),
  ...documents.duties
    .filter((duty) => duty.obligation === obligation)
    .flatMap((duty) => dutyLines(named, documents, duty)),
];

/** What a person reads: the directive, its obligations in their order, and below each who holds it and what is owed. */
export const directiveReport = (documents: DirectiveDocuments): string => {
  const { directive, obligations, agencies } = documents;
  const named: Named = (id) => (id === null ? '–' : (agencies[id] ?? id));
  const issuer = directive.issuerName ?? named(directive.issuer);
  return [
    `Văn bản ${directive.number ?? 'chưa có số'}, ${directive.issueDate ?? 'chưa ghi ngày'}, ${issuer} [${directive.status}]`,
    ...(directive.subject === null ? [] : [`  ${cut(directive.subject)}`]),
    `Nhiệm vụ: ${obligations.length}`,
    ...obligations.flatMap((obligation) => obligationLines(named, documents, obligation)),
  ].join('\n');
};
