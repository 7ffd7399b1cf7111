import { ConfigurationError, createLog, createShutdown, exitOnCrash, loadConfiguration } from '@chidao/runtime';
import { standaloneSettings } from './configuration.js';
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

const { origin } = await start();
process.stdout.write(`\nchidao: ${origin}\nAPI:    ${origin}/api\n\n`);
