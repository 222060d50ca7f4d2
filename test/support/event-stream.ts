import { type IncomingMessage, request } from 'node:http';
import { createParser, type EventSourceMessage } from 'eventsource-parser';

export interface EventStream {
  status: number | undefined;
  events: EventSourceMessage[];
  /** Comments so far: signs of life. */
  comments(): number;
  /** What came of an answer that is no stream. */
  text(): string;
  isOver(): boolean;
  /** Stops reading, without a word to the other side. */
  pause(): void;
  close(): void;
}

/** Listens to server-sent events as any client would. */
export async function openEventStream(
  url: string,
  headers: Record<string, string> = {},
): Promise<EventStream> {
  const asked = request(url, { headers, agent: false });
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    asked.once('response', resolve).once('error', reject).end();
  });
  const events: EventSourceMessage[] = [];
  let comments = 0;
  let text = '';
  let isOver = false;
  const parser = createParser({
    onEvent: (event) => events.push(event),
    onComment: () => {
      comments += 1;
    },
  });
  answer.setEncoding('utf8');
  answer.on('data', (chunk: string) => {
    if (answer.statusCode === 200) parser.feed(chunk);
    else text += chunk;
  });
  answer.on('error', () => undefined);
  answer.once('close', () => {
    isOver = true;
  });
  return {
    status: answer.statusCode,
    events,
    comments: () => comments,
    text: () => text,
    isOver: () => isOver,
    pause: () => void answer.pause(),
    close: () => void asked.destroy(),
  };
}
