import { colorToken } from '../tokens.ts';

const COLORS = ['surface', 'ink', 'muted', 'accent', 'line'];

/** Stylesheet of embedded pages: colors of the site in both schemes, type of the reader's own machine. */
export const embedStyle = (): string => `:root {
  color-scheme: light dark;
${COLORS.map((name) => `  --${name}: ${colorToken(name)};`).join('\n')}
}
* {
  box-sizing: border-box;
}
body {
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: 8px;
  color: var(--ink);
  font: 1.0625rem/1.5 'Segoe UI', 'Noto Sans', sans-serif;
  margin: 0;
  min-height: 100vh;
  overflow-wrap: anywhere;
  padding: 1rem 1.25rem;
}
h1 {
  font-size: 1.25rem;
  line-height: 1.3;
  margin: 0 0 0.5rem;
}
p {
  margin: 0 0 0.75rem;
}
ul {
  list-style: none;
  margin: 0 0 0.75rem;
  padding: 0;
}
li {
  border-top: 1px solid var(--line);
  padding: 0.25rem 0;
}
a {
  color: var(--accent);
  display: inline-block;
  padding: 0.6rem 0;
}
h1 a {
  padding: 0;
}
a:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}
.about {
  color: var(--muted);
  font-size: 0.9375rem;
}
`;
