/** Why nothing can be taken away; the message is for the person who asked for it. */
export class TakeDownProblem extends Error {}
