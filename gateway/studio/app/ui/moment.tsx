const form = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** When something was, in the reader's own time. */
export function Moment({ at }: { at: string }) {
  return (
    <time dateTime={at} title={at}>
      {form.format(new Date(at))}
    </time>
  );
}
