declare module 'jsonld' {
  /** Document of a context, as a loader gives it. */
  interface RemoteDocument {
    contextUrl: null;
    documentUrl: string;
    document: object;
  }

  /** Node of an expanded document: properties by their full names. */
  type ExpandedNode = Record<string, unknown>;

  const jsonld: {
    expand(
      document: object,
      options: { documentLoader: (url: string) => Promise<RemoteDocument> },
    ): Promise<ExpandedNode[]>;
  };
  export default jsonld;
}
