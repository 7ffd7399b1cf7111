import { runProgram } from './program.js';

/** Whoever reads our output may stop reading: `chidao events | head` is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

await runProgram(process.argv.slice(2));
