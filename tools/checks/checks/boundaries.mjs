import { readdirSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import { cruiserConfiguration } from '../boundaries/configuration.mjs';

const describe = ({ rule, from, to, cycle }) =>
  `${from}: ${rule.name} ${cycle ? cycle.map(({ name }) => name).join(' → ') : to}`;

/** Who may import whom, by tags; nothing circular, nothing undeclared. */
export const check = async (root) => {
  process.chdir(root);
  const { forbidden, options } = cruiserConfiguration(root);
  const folders = readdirSync(root).filter((name) => ['apps', 'libs', 'tools'].includes(name));
  const { enhancedResolveOptions, ...rest } = options;
  const { output } = await cruise(folders, { ...rest, ruleSet: { forbidden }, validate: true }, enhancedResolveOptions);
  const { violations, totalCruised, totalDependenciesCruised } = output.summary;
  return { problems: violations.map(describe), note: `${totalDependenciesCruised} imports of ${totalCruised} modules` };
};
