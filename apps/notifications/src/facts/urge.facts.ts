import { civilDateOf } from '@chidao/calendar';
import { partsOf } from '@chidao/event-store';
import type { PlanUrge, SendUrge, Step, Subject, UrgeDelivery } from '@chidao/notifications-domain';
import { findStep, urgeDecider } from '@chidao/notifications-domain';
import type { FactsFor } from '@chidao/service';
import type { NotificationsContext } from '../notifications.context.js';
import { routesOf } from '../receivers/deliveries.js';
import { urgeableOf } from '../urges/urgeable.js';

/** The subject as known now, and whether a rung needs the one below it delivered (R20). */
export const planUrgeFacts =
  (context: NotificationsContext): FactsFor =>
  async ({ input, context: { at } }) => {
    const { subject } = input as PlanUrge['input'];
    const { ruleSet, versions } = await context.rulesAt(at);
    const urgeable = await urgeableOf(context.readModels, subject);
    const facts: PlanUrge['facts'] = { urgeable, climbNeedsDelivery: ruleSet.rules.R20 };
    return { facts, versions };
  };

interface Urged {
  readonly urge: string;
  readonly agency: string;
  readonly step: Step;
  readonly attempt: number;
}

/** A reminder goes to the agency, a letter to its head. */
const deliveriesOf = async (
  { receivers, register }: NotificationsContext,
  { urge, agency, step, attempt }: Urged,
  on: string,
): Promise<readonly UrgeDelivery[]> => {
  const item = { kind: 'urge', urge, step, attempt } as const;
  if (step.rung === 'reminder') return routesOf(item, { agency, person: null }, await receivers.ofAgency(agency, on));
  const person = await register.headOf(agency, on);
  return routesOf(item, { agency, person }, await receivers.ofHead(agency, on));
};

/** The subject as known now, and the deliveries that the step goes out by. */
export const sendUrgeFacts =
  (context: NotificationsContext): FactsFor =>
  async ({ stream, input, context: { at } }) => {
    const { step } = input as SendUrge['input'];
    const state = await context.stateOf(urgeDecider, stream);
    if (state.status === 'None') return { facts: { urgeable: null, deliveries: [] } satisfies SendUrge['facts'] };
    const subject: Subject = state.subject;
    const attempt = (findStep(state, step)?.attempts ?? 0) + 1;
    const urged = { urge: partsOf(stream).id, agency: state.agency, step, attempt };
    const facts: SendUrge['facts'] = {
      urgeable: await urgeableOf(context.readModels, subject),
      deliveries: await deliveriesOf(context, urged, civilDateOf(at)),
    };
    return { facts };
  };

/** Rule set and calendar that the time for an answer is counted with. */
export const noteUrgeDeliveryFacts =
  (context: NotificationsContext): FactsFor =>
  async ({ context: { at } }) => {
    const { ruleSet, calendar, versions } = await context.rulesAt(at);
    return { facts: { ruleSet, calendar }, versions };
  };
