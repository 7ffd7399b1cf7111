import type { DataOf } from '@chidao/contract';
import type { ruleSetActivatedV1 } from '@chidao/organisation-contracts';
import type { RuleSetActivated } from '@chidao/organisation-domain';
import type { RecordedEvent } from '@chidao/kernel';

export const ruleSetActivated = ({
  data,
  about,
}: RecordedEvent<RuleSetActivated>): DataOf<typeof ruleSetActivatedV1> => ({
  about,
  ...data,
  rules: { ...data.rules, rules: { ...data.rules.rules }, settings: { ...data.rules.settings } },
});
