import { Command } from 'commander';
import { startProgress } from '../log/progress.js';
import { dataDir } from '../data-dir.js';

const run = async (): Promise<void> => {
  const { rebuildReadModels } = await import('@chidao/standalone/operations');
  const progress = startProgress('Dựng lại dữ liệu tra cứu');
  const since = performance.now();
  const { inputs } = await rebuildReadModels(dataDir(), ({ position, head }) =>
    progress.reached(Number(position) + 1, Number(head) + 1),
  );
  progress.end();
  const seconds = (performance.now() - since) / 1000;
  process.stdout.write(`Đã dựng lại dữ liệu tra cứu từ ${inputs} sự kiện trong ${seconds.toFixed(1)} giây.\n`);
};

/** `chidao rebuild`: everything that queries show, made again from the log beside what is live. */
export const rebuildCommand = (): Command =>
  new Command('rebuild')
    .description(
      'Dựng lại toàn bộ dữ liệu tra cứu từ nhật ký, bên cạnh dữ liệu đang dùng, rồi chuyển sang trong một bước.',
    )
    .action(run);
