const second = 1000;
const longestMs = 300 * second;
const againMs = 25 * second;
/** Of one process: what they bound is its memory. */
const most = 1000;
const mostOfPerson = 4;
/** Messages that wait for a reader who does not read. */
const mostWaiting = 16;

const streams = new Set<{ person: string; end: () => void }>();

interface Stream {
  request: Request;
  person: string;
  /** What is sent now; undefined when the person may no longer see it: rights are asked anew each time. */
  look: () => unknown;
  listen: (onChange: () => void) => () => void;
}

/**
 * Server-sent events. A stream ends after some minutes, and the browser opens the next; beyond the limits it is told (204)
 * not to try again.
 */
export function eventStream({ request, person, look, listen }: Stream): Response {
  const own = [...streams].filter((one) => one.person === person).length;
  if (streams.size >= most || own >= mostOfPerson) return new Response(null, { status: 204 });
  const encoder = new TextEncoder();
  let end = (): void => {};
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const say = (): void => {
          const now = look();
          const isLate = (controller.desiredSize ?? 0) < 0;
          if (now === undefined || isLate) end();
          else controller.enqueue(encoder.encode(`data: ${JSON.stringify(now)}\n\n`));
        };
        const stop = listen(say);
        const again = setInterval(say, againMs).unref();
        const late = setTimeout(() => end(), longestMs).unref();
        const stream = { person, end: () => end() };
        end = () => {
          end = () => {};
          stop();
          clearInterval(again);
          clearTimeout(late);
          streams.delete(stream);
          if (controller.desiredSize !== null) controller.close();
        };
        streams.add(stream);
        request.signal.addEventListener("abort", () => end(), { once: true });
        controller.enqueue(encoder.encode("retry: 5000\n\n"));
        say();
      },
      cancel: () => end(),
    },
    { highWaterMark: mostWaiting },
  );
  return new Response(body, { headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store" } });
}

export const countStreams = (): number => streams.size;

/** Before the server stops: no connection waits for events that will not come. */
export function endStreams(): void {
  for (const { end } of [...streams]) end();
}
