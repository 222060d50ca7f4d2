import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanClientName,
  cleanClientVersion,
} from '../../../../schema/checks/usage/client-name.ts';

describe('a client’s name', () => {
  it.each([
    'storefront',
    'iOS App (2026)',
    '@acme/web-shop',
    'Käse & Co',
    'pos-01',
    'shop v12.4.1',
  ])('is kept: %s', (name) => {
    expect(cleanClientName(` ${name}\n`)).toBe(name);
  });

  it.each([
    'ada@example.com',
    'app of Ada.Lovelace@mail.example.org',
    '+49 151 2345678',
    'device-0049151234',
    'session 1764147600000',
    'f47ac10b-58cc-4372-a567-0e02b2c3d479',
    'x'.repeat(101),
  ])('is not kept when it looks like a person, a device or a secret: %s', (name) => {
    expect(cleanClientName(name)).toBe('');
  });

  it('cleaned twice is what it is cleaned once, and holds nothing that changes a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const name = cleanClientName(given);
        expect(cleanClientName(name)).toBe(name);
        expect(name).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
        expect(cleanClientVersion(cleanClientVersion(given))).toBe(cleanClientVersion(given));
      }),
    );
  });
});

describe('a client’s version', () => {
  it.each(['1.0.0', '2026-11-26.4', '20261126', 'a5f3c1e'])('is kept: %s', (version) => {
    expect(cleanClientVersion(version)).toBe(version);
  });

  it.each(['ada@example.com', '1'.repeat(51)])('is not kept: %s', (version) => {
    expect(cleanClientVersion(version)).toBe('');
  });
});
