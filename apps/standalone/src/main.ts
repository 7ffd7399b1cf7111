import { ConfigurationError, createLog, createShutdown, exitOnCrash, loadConfiguration } from '@chidao/runtime';
import { logLevelOf, standaloneSettings } from './configuration.js';
import { isDemonstrationPlayed, loadDemonstration } from './demonstration/load-demonstration.js';
import { greeting, invitation, toldLine } from './greeting/greeting.js';
import { paintFor } from './greeting/paint.js';
import { runStandalone } from './run-standalone.js';
import type { StartupProblem } from './startup-problem.js';
import { settingsProblem, startupProblem, startupText } from './startup-problem.js';

const end = (problem: StartupProblem): never => {
  process.stderr.write(`${startupText(problem)}\n`);
  return process.exit(problem.exitCode);
};

const readConfiguration = () => {
  try {
    return loadConfiguration(standaloneSettings, process.env);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return end(settingsProblem(error));
  }
};

const configuration = readConfiguration();
const log = createLog(logLevelOf(configuration));
exitOnCrash(log);
const shutdown = createShutdown(log, configuration.SHUTDOWN_DEADLINE_MS);
shutdown.onSignals();

const start = async () => {
  try {
    return await runStandalone(configuration, log, shutdown);
  } catch (error) {
    const problem = startupProblem(error, configuration);
    if (!problem) throw error;
    return end(problem);
  }
};

const standalone = await start();
const say = (text: string): void => void process.stdout.write(text);
const paint = paintFor(process.stdout);
const { clock } = standalone;
if (!clock || !isDemonstrationPlayed(standalone.dataDir)) say(greeting(standalone, clock !== null, paint));
if (clock) {
  try {
    await loadDemonstration({ ...standalone, clock, log, told: (step) => say(toldLine(step)) });
    say(invitation(standalone, paint));
  } catch (error) {
    log.error('the demonstration is not complete; it goes on at the next start', { error });
    process.stderr.write('Bản trình diễn chưa diễn xong (lý do ở dòng trên); lần chạy sau sẽ diễn tiếp.\n');
  }
}
