// `npm run -s -w @chidao/bench append -- --json`: builds what has changed, then runs the bench of that name.
import { ensureReady } from '../run/ensure.mjs';

const [name] = process.argv.splice(2, 1);
ensureReady();
await import(`./dist/${name}.js`);
