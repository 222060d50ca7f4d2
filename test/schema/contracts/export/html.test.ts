import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../../schema/contracts/export/html.ts';
import { odcsFilesFor } from '../odcs-files.ts';
import { contractOf, hostileText, officialContracts, wordy } from './contracts.ts';

const hasFiles = odcsFilesFor('pages of the official examples');
const examples = hasFiles ? officialContracts() : [];

/** All tags of a page with the names of their attributes, in order. */
const tags = (html: string) =>
  (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replaceAll(/="[^"]*"/g, '=""'));

/** Tags that are opened and never closed, or closed and never opened. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z]\w*)/g)) {
    if (name === 'meta') continue;
    if (!slash) open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}

const page = toHtml(wordy('word'));

describe('a contract as a page', () => {
  it('needs nothing else, and runs nothing', () => {
    expect(page).not.toMatch(
      /<script|<link|<img|<iframe|<style[^>]+|@import|url\(|\son\w+=|\sstyle=/,
    );
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('can be read by everyone', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('@media (prefers-color-scheme: dark)');
    expect(page.match(/<h1>/g)).toHaveLength(1);
    const count = (pattern: RegExp) => page.match(pattern)?.length;
    expect(count(/<caption>/g)).toBe(count(/<table>/g));
    expect(count(/<th[ >]/g)).toBe(count(/<th scope="(?:col|row)">/g));
    expect(unbalanced(page)).toEqual([]);
  });

  it('never steps over a level of headings', () => {
    const levels = [...page.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });

  it('leads only to the web and to mailboxes', () => {
    const url = (text: string) => ({ type: 'see', url: text });
    const authoritativeDefinitions = [
      'https://example.com/a?b=1&c="<>',
      'mailto:ada@example.com',
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      '//example.com',
    ].map(url);
    const html = toHtml(contractOf([], { authoritativeDefinitions }));
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, target]) => target);
    expect(targets).toEqual([
      'https://example.com/a?b=1&amp;c=%22%3C%3E',
      'mailto:ada@example.com',
    ]);
    expect(html).toContain('see (javascript:alert(1))');
  });

  it('shows texts as they are, whatever they hold', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = toHtml(wordy(`x${text.replaceAll(/\s+/g, ' ')}x`));
        expect(tags(html)).toEqual(tags(page));
        // Outside of tags nothing is left that could begin one.
        expect(html.replaceAll(/<[^>]*>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });

  it.each(examples)('is whole: $name', ({ contract }) => {
    expect(unbalanced(toHtml(contract))).toEqual([]);
  });
});
