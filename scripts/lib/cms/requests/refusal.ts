/** Why a request of the CMS is not carried out; the message is for the editor. */
export class Refusal extends Error {
  /** Status of the answer. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
  }
}
