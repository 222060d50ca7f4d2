import { Link } from 'wouter';
import { Badge } from '../../../ui/badge.tsx';
import { Moment } from '../../../ui/moment.tsx';
import type { Locale, WorkItem } from '../answers.ts';
import { editorPath, kindWords } from '../words.ts';

interface WorkRowProps {
  item: WorkItem;
  locale: Locale | undefined;
}

/** One text that calls, and the way to it. */
export function WorkRow({ item, locale }: WorkRowProps) {
  const { label, tone } = kindWords[item.kind];
  const name = item.named?.title ?? item.product?.id ?? 'A product that is gone';
  return (
    <li className="queue-row">
      <Badge tone={tone}>{label}</Badge>
      <span className="queue-what">
        {item.product ? <Link href={editorPath(item.product.id, item.locale)}>{name}</Link> : name}
        <small>{item.product?.id}</small>
      </span>
      <span className="queue-locale">{locale?.name ?? item.locale}</span>
      <span className="queue-since">
        since <Moment at={item.since} />
      </span>
      {item.kind === 'RULE_BREAKING' && <Broken violations={item.violations} />}
    </li>
  );
}

/** The first rule that is broken, and how many more are. */
function Broken({ violations: [first, ...others] }: Pick<WorkItem, 'violations'>) {
  if (!first) return null;
  return (
    <span className="queue-broken">
      {first.message}
      {first.term && <> “{first.term}”</>}
      {others.length > 0 && ` And ${others.length} more.`}
    </span>
  );
}
