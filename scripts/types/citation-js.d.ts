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
  }

  /** Items of a list of references, to be written in another form. */
  export class Cite {
    constructor(items: CslItem | CslItem[]);
    format(form: 'biblatex' | 'ris'): string;
  }

  interface BibtexSettings {
    format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
  }

  export const plugins: { config: { get(name: '@bibtex'): BibtexSettings } };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
