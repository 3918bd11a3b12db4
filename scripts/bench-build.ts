// Writes a portal with a large generated catalogue: npm run bench:build -- --entries N --write DIR
import { parseOptions, USAGE } from './bench/build/options.ts';
import { emptyFolder } from './bench/build/empty-folder.ts';
import { fail } from './lib/fail.ts';
import { writeProject } from './lib/large-catalogue/write-project.ts';

const options = parseOptions(process.argv.slice(2)) ?? fail(USAGE, 2);
const { entries, write } = options;
if (write === undefined) fail(USAGE, 2);
await writeProject(emptyFolder(write), entries);
