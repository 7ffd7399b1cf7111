import { createLog, loadConfiguration } from '@chidao/runtime';
import type { Audience, StandaloneConfiguration } from '@chidao/standalone/demonstration';
import { Command } from 'commander';
import { problem } from '../problem/problem.js';

const demonstration = () => import('@chidao/standalone/demonstration');

const print = (text: string): void => void process.stdout.write(text);

/** What the system says of a start that fails, as a mistake of whoever typed the command. */
const toldAsProblem = async (error: unknown, configuration: StandaloneConfiguration): Promise<never> => {
  const { startupProblem, startupText } = await demonstration();
  const told = startupProblem(error, configuration);
  if (!told) throw error;
  return problem(startupText(told), told.exitCode);
};

const run = async (): Promise<void> => {
  const { farewell, paintFor, playDemonstration, standaloneSettings, toldLine } = await demonstration();
  const configuration = loadConfiguration(standaloneSettings, process.env);
  const log = createLog(configuration.LOG_LEVEL ?? 'warn');
  const paint = paintFor(process.stdout);
  const audience: Audience = {
    began: () => print(`${paint.strong('Bản trình diễn: hai kỳ báo cáo của một tỉnh không có thật')}\n`),
    told: (step) => print(toldLine(step)),
  };
  try {
    const { before, mails } = await playDemonstration(configuration, log, audience);
    if (before) print('Bản trình diễn đã được diễn trước đây, không diễn lại.\n');
    print(farewell({ ...configuration }, mails, paint));
  } catch (error) {
    return toldAsProblem(error, configuration);
  }
};

/** `chidao demo`: the demonstration that `npm start` plays, played into the data directory without staying up. */
export const demoCommand = (): Command =>
  new Command('demo')
    .description('Diễn bản trình diễn (tỉnh không có thật, hai kỳ báo cáo) vào DATA_DIR, rồi dừng.')
    .action(run);
