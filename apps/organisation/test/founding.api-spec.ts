import { initProvince } from '@chidao/organisation-service';
import { account, input, openHost, TODAY } from './province.js';
import type { Host } from './province.js';

let host: Host;
beforeEach(async () => {
  host = await openHost();
});
afterEach(() => host.close());

const standing = async (subject: string) =>
  (await host.organisation.context.register.standingsOf(account(subject), TODAY))[0];

describe('chidao init', () => {
  it('founds the province: root, head, rule owner, signer, calendars and the first registrar', async () => {
    const province = await host.found();
    const { register } = host.organisation.context;
    expect((await register.root())?.id).toBe(province.agency);
    expect(await register.headOf(province.agency, TODAY)).toBe(province.head);
    expect(await standing('registrar')).toMatchObject({ person: province.registrar, roles: ['orgRegistrar'] });
    expect(await standing('rule-owner')).toMatchObject({ agency: province.agency, roles: ['ruleOwner'] });
    expect((await standing('signer'))?.delegations).toMatchObject([{ agency: province.agency, scope: 'signRuleSets' }]);
    expect((await register.calendar()).years).toEqual([2023, 2024, 2025, 2026]);
  });

  it('changes nothing when it comes again, and gives the same ids', async () => {
    const province = await host.found();
    const before = await host.organisation.context.register.agency(province.agency);
    expect(await host.found()).toEqual(province);
    expect(await host.organisation.context.register.agency(province.agency)).toEqual(before);
  });

  it('founds one province only', async () => {
    await host.found();
    const other = { ...input.agency, code: 'H98' };
    await expect(host.found({ agency: other })).rejects.toMatchObject({ code: 'ORG_UNIT_DUPLICATE' });
    const renamed = { ...input.agency, name: 'Ủy ban nhân dân tỉnh Khác' };
    await expect(host.found({ agency: renamed })).rejects.toMatchObject({ code: 'COMMAND_ID_REUSED' });
    await expect(host.found({ registrar: account('another') })).rejects.toMatchObject({
      code: 'ACTOR_NOT_AUTHORISED',
    });
  });

  it('goes on where a run was cut off', async () => {
    const { service, context } = host.organisation;
    let left = 5;
    const send: typeof service.send = (request) => {
      if (left === 0) throw new Error('the power failed');
      left -= 1;
      return service.send(request);
    };
    await expect(initProvince({ service: { send }, context }, input, '2025-03-09T02:00:00.000Z')).rejects.toThrow(
      'the power failed',
    );
    await host.settle();
    expect(await context.founding()).toEqual({ founding: true });
    const province = await host.found();
    expect(await standing('registrar')).toMatchObject({ person: province.registrar });
    expect(await context.founding()).toEqual({ founding: false });
  });

  it('lets the head sign rule sets where nobody else is named, but never the rule owner', async () => {
    const province = await host.found({ ruleSetSigner: null });
    expect(province.ruleSetSigner).toBe(province.head);
    await expect(host.found({ ruleSetSigner: null, ruleOwner: input.head })).rejects.toMatchObject({
      code: 'CHECKER_IS_MAKER',
    });
  });
});
