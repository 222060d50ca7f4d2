import { useRef } from 'react';
import { flushSync } from 'react-dom';
import type { GraphError } from '../../../data/ask.ts';
import { useGraph } from '../../../data/use-graph.ts';
import { useShortcut } from '../../../shell/shortcut.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Page } from '../../../ui/page.tsx';
import type { Locale, OfficeSettings, OfficeText } from '../answers.ts';
import { voiceOf } from '../queries.ts';
import { statusWords } from '../words.ts';
import { ActionBar } from './action-bar.tsx';
import { BackToQueue } from './back-to-queue.tsx';
import { Glossary } from './glossary.tsx';
import { insertTerm } from './insert-term.ts';
import { limitsOf } from './limits.ts';
import { LocaleStrip } from './locale-strip.tsx';
import { Notices } from './notices.tsx';
import { Overtaken } from './overtaken.tsx';
import { obstacles, writerObstacle } from './permissions.ts';
import { Served } from './served.tsx';
import { workingText } from './standing.ts';
import { TextField } from './text-field.tsx';
import { useSteps } from './use-steps.ts';
import { useWriting } from './use-writing.ts';
import { handedIn, type WordsField, wordsFields, wordsOf } from './words-written.ts';

interface EditorProps {
  who: string;
  product: string;
  locale: Locale;
  settings: OfficeSettings;
  text: OfficeText;
  errors: readonly GraphError[];
}

/** A source text and its translation, on its way from the writer over review to the shopper. */
export function Editor({ who, product, locale, settings, text, errors }: EditorProps) {
  const working = workingText(text, locale.isSource);
  const { status, version, authors, source, isBehind } = working;
  const id = `${product}:${locale.code}`;
  const writing = useWriting(who, id, working);
  const sourceVersion = locale.isSource ? null : (source?.textVersion ?? 0);
  const which = { product, locale: locale.code };
  const steps = useSteps({ which, version, sourceVersion, writing });
  const { title, description } = handedIn(writing.words);
  const writer = { who, locale: locale.code, offices: settings.regionalOffices };
  const inTheWay = obstacles({
    ...writer,
    status,
    authors,
    isDirty: writing.isDirty,
    isBehind,
    isEmpty: title === null && description === null,
    isOvertaken: writing.isOvertaken && !steps.isPending,
  });
  useShortcut('s', () => {
    if (inTheWay.save === null && !steps.isPending) steps.take({ step: 'save' });
  });

  const areas = useRef(new Map<WordsField, HTMLTextAreaElement>());
  const lastField = useRef<WordsField>('title');
  const write = (name: WordsField, words: string) => {
    if (!steps.isPending) steps.reset();
    writing.write({ [name]: words });
  };
  const insert = (term: string, name = lastField.current) => {
    const area = areas.current.get(name);
    if (!area) return;
    const next = insertTerm(area.value, area.selectionStart, area.selectionEnd, term);
    // The place to go on from can only be set once the new text is there.
    flushSync(() => write(name, next.text));
    area.focus();
    area.setSelectionRange(next.caret, next.caret);
  };

  const voice = useGraph(voiceOf, which);
  const rules = voice.state === 'loaded' ? voice.data.brandRules : null;
  const isReadOnly = writerObstacle(writer) !== null;
  return (
    <Page
      title={text.named?.title ?? product}
      purpose={
        <>
          <BackToQueue /> · {locale.name} · <code>{product}</code>
        </>
      }
      actions={
        <>
          {writing.isDirty && <Badge tone="warn">Unsaved changes</Badge>}
          {isBehind && <Badge tone="warn">Stale</Badge>}
          <Badge tone={status ? statusWords[status].tone : 'plain'}>
            {status ? statusWords[status].label : 'Not begun'}
          </Badge>
        </>
      }
    >
      <LocaleStrip product={product} current={locale.code} text={text} locales={settings.locales} />
      <Notices text={text} working={working} errors={errors} />
      {writing.isOvertaken && !steps.isPending && (
        <Overtaken content={text.content} stored={working.words} writing={writing} />
      )}
      <Glossary voice={voice} isReadOnly={isReadOnly} onInsert={insert} />
      <div className="fields">
        {wordsFields.map(({ name, field, label, longest }) => (
          <TextField
            key={name}
            product={product}
            locale={locale}
            field={field}
            label={label}
            longest={longest}
            source={locale.isSource ? null : wordsOf(source)[name]}
            value={writing.words[name]}
            limits={limitsOf(rules?.nodes ?? [], field)}
            isReadOnly={isReadOnly}
            refusals={steps.userErrors.filter(({ path }) => path.at(-1) === name)}
            areaRef={(area) => {
              if (area) areas.current.set(name, area);
              else areas.current.delete(name);
            }}
            onFocus={() => {
              lastField.current = name;
            }}
            onWrite={(words) => write(name, words)}
            onInsert={(term) => insert(term, name)}
          />
        ))}
      </div>
      {rules?.pageInfo.hasNextPage && (
        <p className="editor-note">Lengths are counted against the first 100 rules only.</p>
      )}
      <ActionBar inTheWay={inTheWay} steps={steps} writing={writing} />
      <Served text={text} words={writing.words} locale={locale} locales={settings.locales} />
    </Page>
  );
}
