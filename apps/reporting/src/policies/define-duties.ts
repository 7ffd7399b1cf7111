import type { DataOf } from '@chidao/contract';
import { obligationAssignedV1 } from '@chidao/directives-contracts';
import { streamOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import type { AddReporters, DefineReportDuty } from '@chidao/reporting-domain';
import { cutoffRuleOf } from '@chidao/reporting-domain';
import type { Policy, PolicyCommand } from '@chidao/service';
import { dutyId } from '../derived-ids.js';

type Assigned = DataOf<typeof obligationAssignedV1>;
type Spec = Assigned['duties'][number];

/** Whoever the text names; else the leads that the obligation is assigned to (lifecycle §4). */
const reportersOf = ({ groups, resolved }: Assigned, { reporters }: Spec): readonly string[] => {
  if (reporters === null)
    return groups.map(({ lead }) => lead).flatMap(({ kind, id }) => (kind === 'agency' ? [id] : []));
  const meant = resolved.filter(({ expression }) => reporters.includes(expression));
  return [...new Set(meant.flatMap(({ agencies }) => agencies))];
};

const commandsFor = (data: Assigned, spec: Spec): readonly PolicyCommand[] => {
  const duty = dutyId(data.obligation, spec.key);
  const { key, routes, contents, over, anchor, host, upstream } = spec;
  const reporters = reportersOf(data, spec);
  const define: DefineReportDuty['input'] = {
    ...{ duty, key, obligation: data.obligation, anchor, routes, contents, over, reporters },
    recurrences: spec.recurrences.map((recurrence) => ({
      ...recurrence,
      cutoffRule: cutoffRuleOf(recurrence.cutoffRule),
    })),
    host: host && { kind: 'external', ...host, recurrences: [] },
    upstream: upstream && dutyId(upstream.obligation, upstream.key),
  };
  const add: AddReporters['input'] = { reporters };
  const stream = streamOf('duty', duty);
  return [
    { stream, type: 'DefineReportDuty', input: define },
    { stream, type: 'AddReporters', input: add },
  ];
};

/**
 * An obligation was given to agencies: its confirmed report duties are defined, and later rounds and parts add reporters.
 * A definition that is refused is recorded, and so are the reporters that cannot be added to it then.
 */
export const defineDutiesPolicy: Policy<PublicMessage> = {
  name: 'define-duties',
  on: [obligationAssignedV1.type],
  react: (message) => {
    const data = message.data as Assigned;
    return data.duties.flatMap((spec) => commandsFor(data, spec));
  },
};
