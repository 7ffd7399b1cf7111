// node one-check.mjs ROOT NAME: runs one check and prints its result as JSON on the last line.
const [root, name] = process.argv.slice(2);
const { check } = await import(`./checks/${name}.mjs`);
process.stdout.write(`\n${JSON.stringify(await check(root))}`);
