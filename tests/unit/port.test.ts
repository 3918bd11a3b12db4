import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { run, type RunResult } from '../../scripts/lib/run.ts';

const lib = path.join(root, 'scripts', 'lib');

/** Runs a line of code with the functions of port.ts and server.ts in a process of its own. */
const runCode = (code: string, ...args: string[]): Promise<RunResult> =>
  run(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { explainListening, readPort, requireFreePort } from '${lib}/port.ts';
       import { serveSite } from '${lib}/server.ts';
       ${code}`,
      '--',
      ...args,
    ],
    { output: 'keep', env: { PORT: '' } },
  );

/** Port that a server of this test holds. */
async function busyPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const read = (env: object) =>
  `console.log(readPort(process.argv.slice(1), ${JSON.stringify(env)}))`;

test.each<[string[], object, number]>([
  [[], {}, 4321],
  [[], { PORT: '5000' }, 5000],
  [['--port', '8080'], { PORT: '5000' }, 8080],
  [['--port=8080'], {}, 8080],
])('%j with %j asks for a port', async (args, env, port) => {
  expect(await runCode(read(env), ...args)).toMatchObject({ code: 0, stdout: `${port}\n` });
});

test.each([[['--prot', '1']], [['8080']], [['--port']]])(
  '%j is told how to be written',
  async (args) => {
    const { code, stdout, output } = await runCode(read({}), ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(output).toBe(
      `Не понимаю параметры: ${args.join(' ')}. Есть один — порт, например: npm start -- --port 8080\n`,
    );
  },
);

test.each(['0', '65536', '80a', '1.5'])('%s is not a port', async (text) => {
  const { code, output } = await runCode(read({}), '--port', text);
  expect(code).toBe(2);
  expect(output).toContain(`Порт «${text}» не годится: нужно целое число от 1 до 65535`);
});

test.each([
  ['before the build', (port: number) => `await requireFreePort(${port})`],
  ['after it', (port: number) => `await serveSite('/', ${port}).catch(explainListening(${port}))`],
])('a port that is taken %s gets advice', async (_when, code) => {
  const port = await busyPort();
  const result = await runCode(code(port));
  expect([result.code, result.stdout]).toEqual([1, '']);
  expect(result.output).toContain(`Порт ${port} занят: возможно, портал уже запущен`);
  expect(result.output.trim().split('\n')).toHaveLength(1);
});

test('another failure of listening is not hidden', async () => {
  const { code, output } = await runCode("explainListening(1)(new Error('broken disk'))");
  expect(code).toBe(1);
  expect(output).toContain('broken disk');
});

test('the commands pass their arguments on', async () => {
  const serve = ['scripts/serve.ts', '--prot', '1'];
  expect(await run(process.execPath, serve, { output: 'keep' })).toMatchObject({
    code: 2,
    output: expect.stringContaining('Не понимаю параметры: --prot 1.') as string,
  });
});
