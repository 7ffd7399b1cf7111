import { putText } from '@chidao/blobs';
import { policyCommandId, streamOf } from '@chidao/event-store';
import type { CommandContext } from '@chidao/kernel';
import { actsFor, isDomainError, refuse } from '@chidao/kernel';
import type { Answer, Content, Indicators, ScheduleOccurrence } from '@chidao/reporting-domain';
import { acceptingRoute } from '@chidao/reporting-domain';
import type { Service } from '@chidao/service';
import type { AnswerBody } from './bodies/report.js';
import { addressIn } from './derived-ids.js';
import type { ReportingContext } from './reporting.context.js';

const SCHEDULING = 'schedule-for-report';

type Address = ScheduleOccurrence['input'];
type Named = Exclude<AnswerBody['occurrence'], string>;

const addressOf = async (context: ReportingContext, agency: string, named: Named): Promise<Address> => {
  const duty = await context.duty(named.duty);
  if (duty.status === 'None') return refuse('NOT_FOUND');
  const { recurrence, period } = named;
  const route = acceptingRoute(duty)?.key ?? '';
  return { ...addressIn(duty, { route, recurrence, period }, agency), order: null, asOf: null };
};

/** A report names what has not opened yet: it is scheduled first, as owed by the duty's calendar (lifecycle §9). */
const scheduled = async (
  service: Service,
  input: Address,
  { commandId, at, correlationId }: CommandContext,
): Promise<string> => {
  const stream = streamOf('occurrence', input.occurrence);
  const context: CommandContext = {
    commandId: policyCommandId(SCHEDULING, commandId, stream, 0),
    actor: { kind: 'policy', id: SCHEDULING },
    standing: null,
    at,
    versions: { ruleSet: null, calendar: null },
    causationId: null,
    correlationId,
  };
  try {
    await service.send({ stream, type: 'ScheduleOccurrence', input, context });
  } catch (thrown) {
    if (!isDomainError(thrown) || thrown.code !== 'OCCURRENCE_ALREADY_SCHEDULED') throw thrown;
  }
  return input.occurrence;
};

/** Texts become blobs, figures stay; what is not asked for is left to the decision. */
const storedIndicators = async (
  { blobs }: ReportingContext,
  indicators: Indicators,
  contents: readonly Content[],
): Promise<Indicators> => {
  const isText = (name: string): boolean => contents.some(({ key, type }) => key === name && type === 'text');
  const rows = await Promise.all(
    Object.entries(indicators).map(async ([key, value]) => [key, isText(key) ? await putText(blobs, value) : value]),
  );
  return Object.fromEntries(rows) as Indicators;
};

/** Who reports: under the report's agency. */
export interface Reporting {
  readonly agency: string;
  readonly command: CommandContext;
}

/** The answers of a report as the domain knows them. */
export const answersOf = async (
  { service, reporting }: { readonly service: Service; readonly reporting: ReportingContext },
  bodies: readonly AnswerBody[],
  { agency, command }: Reporting,
): Promise<readonly Answer[]> => {
  if (!actsFor(command, agency)) return refuse('ACTOR_NOT_AUTHORISED', { mayKnow: false });
  const answers: Answer[] = [];
  for (const { occurrence: named, part, indicators } of bodies) {
    const occurrence =
      typeof named === 'string' ? named : await scheduled(service, await addressOf(reporting, agency, named), command);
    const state = await reporting.occurrence(occurrence);
    const contents = state.status === 'None' ? [] : state.contents;
    answers.push({ occurrence, part, indicators: await storedIndicators(reporting, indicators, contents) });
  }
  return answers;
};
