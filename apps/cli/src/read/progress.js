import { SingleBar, Presets } from 'cli-progress';
const LONG_RUN = 5;
/** A bar on stderr for a terminal and a long list of files; silent otherwise. */
export const startProgress = (total) => {
    if (!process.stderr.isTTY || total < LONG_RUN)
        return { step: () => undefined, end: () => undefined };
    const bar = new SingleBar({ stream: process.stderr, format: 'Đọc văn bản {bar} {value}/{total} {name}', clearOnComplete: true }, Presets.shades_classic);
    bar.start(total, 0, { name: '' });
    return {
        step: (name) => {
            bar.increment({ name });
        },
        end: () => {
            bar.stop();
        },
    };
};
