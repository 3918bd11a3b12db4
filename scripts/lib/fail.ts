/** Ends the program with a message for the person who started it; wrong options have the code 2. */
export function fail(message: string, code = 1): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
