import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyContent } from '../../../../subgraphs/regional/model/content.ts';
import { type ImportedText, takeIn } from '../../../../subgraphs/regional/model/imported-text.ts';

const now = new Date('2026-11-23T10:00:00Z');
const later = new Date('2026-11-24T10:00:00Z');

const text = fc.record<ImportedText>({
  status: fc.constantFrom('DRAFT', 'IN_REVIEW', 'PUBLISHED'),
  title: fc.constantFrom('Tent', 'Lantern', null),
  description: fc.constantFrom('Two doors.', 'Bright.'),
  source_version: fc.constantFrom(undefined, 0, 1, 2, 5),
});

describe('a text that a file brings', () => {
  it('changes nothing the second time, whatever came before', () => {
    fc.assert(
      fc.property(
        fc.array(text),
        text,
        fc.boolean(),
        fc.nat(3),
        (before, last, isSource, sourceVersion) => {
          const take = (state: ReturnType<typeof emptyContent>, one: ImportedText, at: Date) =>
            takeIn(state, one, { isSource, sourceVersion, now: at });
          const start = before.reduce(
            (state, one) => take(state, one, now),
            emptyContent('P', 'en-GB'),
          );
          const once = take(start, last, now);
          expect(take(once, last, later)).toEqual(once);
        },
      ),
    );
  });

  it('never lets the source’s version fall, and raises it with every new text', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (texts) => {
        let state = emptyContent('P', 'en-GB');
        for (const one of texts) {
          const next = takeIn(state, one, { isSource: true, sourceVersion: 0, now });
          const isNewText = next.title !== state.title || next.description !== state.description;
          const least = state.published_version + (isNewText ? 1 : 0);
          expect(next.published_version).toBeGreaterThanOrEqual(least);
          state = next;
        }
      }),
    );
  });

  it('leaves what is published alone when it is a draft', () => {
    const at = { isSource: false, sourceVersion: 2, now };
    const published = takeIn(
      emptyContent('P', 'de-DE'),
      { status: 'PUBLISHED', title: 'Zelt', description: null, source_version: undefined },
      at,
    );
    const drafted = takeIn(
      published,
      { status: 'IN_REVIEW', title: 'Kuppelzelt', description: null, source_version: undefined },
      at,
    );
    expect(drafted).toMatchObject({
      title: 'Zelt',
      source_version: 2,
      draft_title: 'Kuppelzelt',
      draft_source_version: 2,
      submitted_at: now,
    });
  });
});
