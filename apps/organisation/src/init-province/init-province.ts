import { derivedId } from '@chidao/event-store';
import type { CommandContext } from '@chidao/kernel';
import { refuseIf } from '@chidao/kernel';
import type { Service } from '@chidao/service';
import type { OrganisationContext } from '../organisation.context.js';
import type { FoundingStep } from './founding-commands.js';
import { FOUNDER, foundingSteps, provinceOf } from './founding-commands.js';
import type { Province, ProvinceInput } from './province-input.js';

const contextOf = ({ commandId }: FoundingStep, at: string): CommandContext => ({
  commandId,
  actor: { kind: 'program', id: FOUNDER },
  standing: null,
  at,
  versions: { ruleSet: null, calendar: null },
  causationId: null,
  correlationId: derivedId('program', FOUNDER),
});

/**
 * Founds the province, once: root agency, head, rule owner, signer of rule sets, calendars, and last the first org
 * registrar. The same input again changes nothing and gives the same ids; another is refused. `at` is the instant of now.
 */
export const initProvince = async (
  { service, context }: { readonly service: Pick<Service, 'send'>; readonly context: OrganisationContext },
  input: ProvinceInput,
  at: string,
): Promise<Province> => {
  const province = provinceOf(input);
  refuseIf(province.ruleSetSigner === province.ruleOwner, 'CHECKER_IS_MAKER');
  const founded = await context.register.root();
  refuseIf(founded !== null && founded.id !== province.agency, 'ORG_UNIT_DUPLICATE', { agency: founded?.id });
  for (const step of foundingSteps(input)) {
    const { stream, type, input: data } = step;
    await service.send({ stream, type, input: data, context: contextOf(step, at) });
  }
  return province;
};
