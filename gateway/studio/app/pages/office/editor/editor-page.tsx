import type { GraphError } from '../../../data/ask.ts';
import { caller } from '../../../data/caller.ts';
import { useStored } from '../../../data/stored.ts';
import { useGraph } from '../../../data/use-graph.ts';
import { Page } from '../../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import type { Locale, OfficeSettings, OfficeText } from '../answers.ts';
import { officeSettings, textToWrite } from '../queries.ts';
import { BackToQueue } from './back-to-queue.tsx';
import { Editor } from './editor.tsx';
import './editor.css';

interface EditorPageProps {
  product: string;
  locale: string;
}

/** The text of one product in one locale. */
export function EditorPage({ product, locale }: EditorPageProps) {
  const settings = useGraph(officeSettings);
  if (settings.state !== 'loaded') {
    return (
      <Page title={product} purpose={<BackToQueue />}>
        {settings.state === 'loading' && <Loading what="the text" />}
        {settings.state === 'failed' && <Failed reason={settings.reason} retry={settings.retry} />}
      </Page>
    );
  }
  const own = settings.data.locales.find(({ code }) => code === locale);
  return own ? (
    <TextLoaded product={product} locale={own} settings={settings.data} />
  ) : (
    <Page title={product} purpose={<BackToQueue />}>
      <Empty title={`Nobody writes in ${locale}`}>
        <span>Choose a text from the work queue.</span>
      </Empty>
    </Page>
  );
}

/** Somebody else may change it meanwhile. */
const everyMs = 15_000;

/** Whether the catalog answered, and neither it nor a text knows the product. */
const isUnknown = (text: OfficeText, errors: readonly GraphError[]) =>
  errors.length === 0 && !text.named && !text.content && !text.source;

interface TextLoadedProps {
  product: string;
  locale: Locale;
  settings: OfficeSettings;
}

function TextLoaded({ product, locale, settings }: TextLoadedProps) {
  const [who] = useStored(caller);
  const source = settings.locales.find(({ isSource }) => isSource)?.code ?? locale.code;
  const about = { product, locale: locale.code };
  const ids = { id: `${product}:${locale.code}`, source: `${product}:${source}` };
  const text = useGraph(textToWrite, { ...about, ...ids }, { everyMs });
  if (text.state === 'loaded' && isUnknown(text.data, text.errors)) {
    return (
      <Page title="Product" purpose={<BackToQueue />}>
        <Empty title={`There is no product ${product}`}>
          <span>
            Choose a text from the work queue. Drafts are shown to teams and offices alone.
          </span>
        </Empty>
      </Page>
    );
  }
  if (text.state === 'loaded') {
    return (
      <Editor
        key={who}
        who={who}
        product={product}
        locale={locale}
        settings={settings}
        text={text.data}
        errors={text.errors}
      />
    );
  }
  return (
    <Page title={product} purpose={<BackToQueue />}>
      {text.state === 'loading' && <Loading what="the text" />}
      {text.state === 'failed' && <Failed reason={text.reason} retry={text.retry} />}
    </Page>
  );
}
