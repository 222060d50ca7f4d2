import './domain-tone.css';

/** How many tones domain-tone.css has. */
const tones = 6;

/** The tone of a domain: the same wherever it is shown, and another than its neighbours' by name. */
export function toneOf(domain: string, domains: readonly string[]): string {
  return `tone-${Math.max(domains.indexOf(domain), 0) % tones}`;
}
