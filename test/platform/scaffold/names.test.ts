import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomNames } from '../../../platform/scaffold/names.ts';

describe('what a new room and its things are called', () => {
  it.each([
    ['gifts', { Entity: 'Gift', entity: 'gift', entities: 'gifts', table: 'gifts', file: 'gifts' }],
    [
      'gift-cards',
      { Entity: 'GiftCard', entities: 'giftCards', table: 'gift_cards', file: 'gift-cards' },
    ],
    ['loyalty', { Entity: 'Loyalty', entities: 'loyalties', table: 'loyalties' }],
    ['stores', { Entity: 'Store', entities: 'stores' }],
    ['categories', { Entity: 'Category', entities: 'categories' }],
    ['address', { Entity: 'Address', entities: 'addresses' }],
    ['toys', { Entity: 'Toy', entities: 'toys' }],
  ])('follow from the domain: %s', (domain, names) => {
    expect(roomNames(domain)).toMatchObject(names);
  });

  it('can keep something of another name', () => {
    expect(roomNames('checkout', 'Basket')).toMatchObject({ entity: 'basket', table: 'baskets' });
  });

  it.each(['Gifts', 'gift cards', '1st', 'gifts-', '../gifts', 'a'.repeat(31), '', 'gift--cards'])(
    'refuses what is no name of a domain: "%s"',
    (domain) => {
      expect(() => roomNames(domain)).toThrow(/A domain is called by lower-case letters/);
    },
  );

  it.each(['mesh', 'gateway', 'postgres'])('refuses a name that is taken: %s', (domain) => {
    expect(() => roomNames(domain)).toThrow(/means something else/);
  });

  it.each(['gift', 'Gift Card', 'G', '__Type'])('refuses what is no type: %s', (entity) => {
    expect(() => roomNames('gifts', entity)).toThrow(/A type is called by/);
  });

  it('never gives the one and the many the same name', () => {
    const domains = fc.stringMatching(/^[a-z][a-z0-9]{1,12}(-[a-z0-9]{1,8})?$/);
    fc.assert(
      fc.property(domains, (domain) => {
        const { entity, entities } = roomNames(domain, `X${domain.replaceAll('-', '')}`);
        expect(entity).not.toBe(entities);
      }),
    );
  });
});
