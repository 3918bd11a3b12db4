declare module '@citation-js/core' {
  /** Item of a list of references in the form of the Citation Style Language (CSL-JSON). */
  export interface CslItem {
    id: string;
    type: string;
    title: string;
    genre?: string;
    'container-title'?: string;
    abstract?: string;
    issued?: { 'date-parts': number[][] };
    URL?: string;
    language?: string;
    note?: string;
  }

  /** Items of a list of references, to be written in another form. */
  export class Cite {
    /** Items, or a text of references in any form that is known. */
    constructor(input: CslItem | CslItem[] | string);
    readonly data: CslItem[];
    format(form: 'bibtex'): string;
    format(form: 'ris', options: { format: 'object' }): Record<string, string>[];
  }

  interface BibtexSettings {
    format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
  }

  export const plugins: { config: { get(name: '@bibtex'): BibtexSettings } };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
