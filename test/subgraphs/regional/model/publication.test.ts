import { describe, expect, it } from 'vitest';
import { type ContentState, emptyContent } from '../../../../subgraphs/regional/model/content.ts';
import {
  draft,
  publish,
  reject,
  submit,
} from '../../../../subgraphs/regional/model/publication.ts';

const now = new Date('2026-11-23T10:00:00Z');
const dach = { actor: 'office:dach', now };
const team = { actor: 'team:regional', now };
const text = { title: 'Zelt', description: null, sourceVersion: 3 };

const nothing = emptyContent('P1', 'de-DE');
const drafted = draft(nothing, text, dach);
const submitted = submit(drafted, dach);
const published = publish(submitted, false, team);

describe('a text on its way to the shopper', () => {
  it('passes from draft over review to print', () => {
    expect(drafted).toMatchObject({ draft_status: 'DRAFT', draft_authors: ['office:dach'] });
    expect(submitted).toMatchObject({ draft_status: 'IN_REVIEW', submitted_at: now });
    expect(published).toMatchObject({
      draft_status: null,
      title: 'Zelt',
      published_version: 1,
      source_version: 3,
      authors: ['office:dach'],
      reviewer: 'team:regional',
    });
  });

  it('stays as published while a new draft is written', () => {
    const next = draft(published, { ...text, title: 'Kuppelzelt' }, dach);
    expect(next).toMatchObject({ title: 'Zelt', draft_title: 'Kuppelzelt', published_version: 1 });
  });

  it('goes back to its writers when it is rejected or edited in review', () => {
    expect(reject(submitted, 'Zu kurz')).toMatchObject({
      draft_status: 'DRAFT',
      submitted_at: null,
      rejection_reason: 'Zu kurz',
    });
    expect(draft(submitted, { ...text, title: 'Neu' }, team)).toMatchObject({
      draft_status: 'DRAFT',
      draft_authors: ['office:dach', 'team:regional'],
    });
  });

  it.each<[string, () => ContentState]>([
    ['submitting nothing', () => submit(nothing, dach)],
    ['submitting twice', () => submit(submitted, dach)],
    ['publishing what was not submitted', () => publish(drafted, false, team)],
    ['rejecting what was not submitted', () => reject(drafted, 'no')],
    ['publishing twice', () => publish(published, false, team)],
  ])('refuses %s', (_what, step) => {
    expect(step).toThrow(expect.objectContaining({ code: 'INVALID_TRANSITION' }));
  });

  it('is not published by any of those who wrote it', () => {
    const byBoth = submit(draft(drafted, { ...text, title: 'Neu' }, team), dach);
    for (const actor of [dach, team]) {
      expect(() => publish(byBoth, false, actor)).toThrow(
        expect.objectContaining({ code: 'FORBIDDEN' }),
      );
    }
  });

  it('keeps its version when the published words stay the same', () => {
    const again = publish(
      submit(draft(published, { ...text, sourceVersion: 4 }, dach), dach),
      false,
      team,
    );
    expect(again).toMatchObject({ published_version: 1, source_version: 4 });
  });

  it('changes nothing when the same draft is saved again', () => {
    expect(draft(submitted, text, team)).toBe(submitted);
  });
});
