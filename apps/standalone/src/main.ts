import { ConfigurationError, createLog, createShutdown, exitOnCrash, loadConfiguration } from '@chidao/runtime';
import { standaloneSettings } from './configuration.js';
import { runStandalone } from './run-standalone.js';

const readConfiguration = () => {
  try {
    return loadConfiguration(standaloneSettings, process.env);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(2);
  }
};

const configuration = readConfiguration();
const log = createLog(configuration.LOG_LEVEL);
exitOnCrash(log);
const shutdown = createShutdown(log, configuration.SHUTDOWN_DEADLINE_MS);
shutdown.onSignals();

const { origin } = await runStandalone(configuration, log, shutdown);
process.stdout.write(`\nchidao: ${origin}\nAPI:    ${origin}/api\n\n`);
