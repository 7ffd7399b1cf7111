import { Command } from 'commander';
import { accountCommand } from './account/account.command.js';
import { clockCommand } from './clock/clock.command.js';
import { demoCommand } from './demo/demo.command.js';
import { eventsCommand } from './events/events.command.js';
import { initCommand } from './init/init.command.js';
import { parkedCommand } from './parked/parked.command.js';
import { readCommand } from './read/read.command.js';
import { rebuildCommand } from './rebuild/rebuild.command.js';
import { showCommand } from './show/show.command.js';
import { tokenCommand } from './token/token.command.js';
import { explain } from './problem/explain.js';
import { verifyCommand } from './verify/verify.command.js';
import { inVietnamese } from './words/vietnamese.js';

const program = (): Command =>
  inVietnamese(
    new Command('chidao')
      .description('Theo dõi một văn bản chỉ đạo từ câu giao việc đến minh chứng hoàn thành.')
      .addCommand(demoCommand())
      .addCommand(initCommand())
      .addCommand(accountCommand())
      .addCommand(tokenCommand())
      .addCommand(readCommand())
      .addCommand(showCommand())
      .addCommand(eventsCommand())
      .addCommand(verifyCommand())
      .addCommand(rebuildCommand())
      .addCommand(parkedCommand())
      .addCommand(clockCommand())
      .showHelpAfterError('(thêm --help để xem cách dùng)'),
  );

/** Runs one command; a mistake of whoever typed it is told in one line, and gives the exit code. */
export const runProgram = async (args: readonly string[]): Promise<void> => {
  try {
    await program().parseAsync(args, { from: 'user' });
  } catch (thrown) {
    const told = await explain(thrown);
    if (!told) throw thrown;
    process.stderr.write(`${told.message}\n`);
    process.exitCode = told.exitCode;
  }
};
