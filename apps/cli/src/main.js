import { program } from 'commander';
import { readCommand } from './read/read.command.js';
program
    .name('chidao')
    .description('Theo dõi một văn bản chỉ đạo từ câu giao việc đến minh chứng hoàn thành.')
    .addCommand(readCommand())
    .showHelpAfterError('(thêm --help để xem cách dùng)');
await program.parseAsync();
