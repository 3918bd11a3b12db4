/** Thrown for a file that cannot be taken; its message, in Russian, says why and what to do. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}

/** Stops with a message for people. */
export function refuse(message: string): never {
  throw new Refusal(message);
}
