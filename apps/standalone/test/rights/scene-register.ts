import { ok } from '../province.js';
import { ISSUER } from '../world.js';
import type { Stage } from './stage.js';

const FROM = '2020-01-01';

/** Persons beside those of every agency: who runs and audits the system, and an officer with given matters only. */
export const enterSpecialPersons = async ({ world, province, actors, canaries }: Stage): Promise<void> => {
  const registrar = world.as('registrar');
  const enter = async (subject: string, agency: string, role: object): Promise<void> => {
    const kind = agency === actors.agency('justice') ? 'leadPersons' : 'youthPersons';
    const email = `${canaries.plant('unshown', 'mail address')}@example.org`;
    const particulars = { name: `Người ${canaries.plant(kind, 'name of a person')}`, email };
    const entered = { identity: { provider: ISSUER, subject }, effectiveOn: FROM, particulars };
    const { id } = ok(await registrar.post('/persons', entered)).body;
    ok(await registrar.post(`/persons/${String(id)}/roles`, { agency, effectiveOn: FROM, ...role }));
    (province.persons as Record<string, string>)[subject] = String(id);
  };
  const youth = actors.agency('youth');
  await enter('youth-auditor', youth, { role: 'auditor' });
  await enter('youth-administrator', youth, { role: 'administrator' });
  const justice = actors.agency('justice');
  await enter('justice-limited', justice, { role: 'officer', scope: 'mattersGiven' });
  await enter(`justice-${canaries.plant('leadPersons', 'account')}`, justice, { role: 'clerk' });
  await world.settle();
};

/** Names, groups, calendars and rules that any signed-in person may know, and a rule set in preparation. */
export const fillRegister = async ({ world, actors, canaries }: Stage): Promise<void> => {
  const plant = (field: string): string => canaries.plant('register', field);
  const { does, agency } = actors;
  await does('registrar', [`/agencies/${agency('front')}/aliases`, { alias: plant('alias'), effectiveOn: FROM }]);
  const definition = { by: 'rule', anyOf: [{ kinds: ['office'] }] };
  const group = { expression: plant('group'), aliases: [plant('alias of a group')], effectiveOn: FROM, definition };
  await does('registrar', ['/groups', group]);
  const calendar = { version: plant('calendar'), decision: plant('decision'), years: [2024], holidays: ['2024-01-01'] };
  await does('rule-owner', ['/calendars', calendar]);
  await does('rule-owner', ['/rule-sets', { version: canaries.plant('ruleSetDraft', 'version') }]);
  await world.settle();
};
