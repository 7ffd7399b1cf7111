import { ConfigurationError, createLog, createShutdown, exitOnCrash, loadConfiguration } from '@chidao/runtime';
import { standaloneSettings } from './configuration.js';
import { loadDemonstration } from './demonstration/load-demonstration.js';
import { greeting, invitation } from './greeting.js';
import { runStandalone } from './run-standalone.js';
import { startupProblem } from './startup-problem.js';

const end = (line: string, exitCode: number): never => {
  process.stderr.write(`${line}\n`);
  return process.exit(exitCode);
};

const readConfiguration = () => {
  try {
    return loadConfiguration(standaloneSettings, process.env);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return end(error.message, 2);
  }
};

const configuration = readConfiguration();
const log = createLog(configuration.LOG_LEVEL);
exitOnCrash(log);
const shutdown = createShutdown(log, configuration.SHUTDOWN_DEADLINE_MS);
shutdown.onSignals();

const start = async () => {
  try {
    return await runStandalone(configuration, log, shutdown);
  } catch (error) {
    const problem = startupProblem(error, configuration);
    if (!problem) throw error;
    return end(problem.line, problem.exitCode);
  }
};

const standalone = await start();
process.stdout.write(greeting(standalone));
const { clock } = standalone;
if (clock) {
  try {
    await loadDemonstration({ ...standalone, clock, log });
    process.stdout.write(invitation(standalone));
  } catch (error) {
    log.error('the demonstration is not complete; it goes on at the next start', { error });
  }
}
