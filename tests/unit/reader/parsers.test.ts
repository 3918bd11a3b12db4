import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseInBrowser } from '../../../src/reader/body/browser-parser.ts';
import { parseAtBuild } from '../../../src/reader/body/build-parser.ts';
import { judgeBody } from '../../../src/reader/body/judge.ts';
import { gate } from '../../../src/reader/text/gate.ts';
import { collectionNames, collections } from '../../../src/schema/collections.ts';
import { hostileBodies } from '../../fixtures/hostile/bodies.ts';
import { withBody } from '../../fixtures/hostile/hostile.ts';
import { constructs } from '../../fixtures/markup/constructs.ts';

/** Bodies whose links the browser places at the start of their line's element: it finds addresses after the parser has run. */
const ELSEWHERE_IN_LINE = new Set(['_info@example.org_']);

/** Everything a judge says of a body that reaches it: segments, links, headings and texts, rules and lines. */
function verdicts(text: string, body: string) {
  return [parseAtBuild, parseInBrowser].map((parse) => {
    const { findings, links, passages, ...rest } = judgeBody(text, parse);
    return {
      ...rest,
      texts: (findings.length > 0 ? [] : passages()).map(({ text: words, kind, at }) => [
        kind,
        words,
        at(0).line,
      ]),
      links: links.map((link) => ({ ...link, column: ELSEWHERE_IN_LINE.has(body) || link.column })),
      findings: findings.map(({ rule, level, line, column }) => ({ rule, level, line, column })),
    };
  });
}

function expectTwins(file: string, body = file) {
  const { body: text } = gate(new TextEncoder().encode(file), 'mdx');
  if (text === undefined) return;
  const [build, browser] = verdicts(text, body);
  expect(browser).toEqual(build);
}

describe.each(Object.entries(constructs))('both parsers read %s alike', (_name, bodies) => {
  test.each(bodies.map((body) => [body]))('%j', (body) => {
    expect(gate(new TextEncoder().encode(withBody(body)), 'mdx').findings).toEqual([]);
    expectTwins(withBody(body), body);
  });
});

test.each(hostileBodies)('both parsers refuse $name alike', ({ text }) => {
  expectTwins(text);
});

const CONTENT = 'content';
const withProse = collectionNames.filter((name) => collections[name].format === 'mdx');

test.each(withProse)('both parsers read the prose of %s alike', (name) => {
  const files = readdirSync(`${CONTENT}/${name}`);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expectTwins(readFileSync(`${CONTENT}/${name}/${file}`, 'utf8'));
});
