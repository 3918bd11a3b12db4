declare module 'decap-cms-widget-markdown/dist/esm/serializers/index.js' {
  /** Node of the rich text editor. */
  export interface SlateNode {
    type: string;
    children: unknown[];
  }
  export function markdownToSlate(markdown: string, options: object): SlateNode[];
  export function slateToMarkdown(nodes: SlateNode[], options: object): string;
}
