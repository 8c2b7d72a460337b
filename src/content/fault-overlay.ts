import type { AstroIntegration } from 'astro';
import { contentRead } from './watched.ts';

/** Shows a fault of the content over the page of whoever edits it, until it is mended. */
export function faultOverlay(): AstroIntegration {
  return {
    name: 'fault-overlay',
    hooks: {
      'astro:server:setup': ({ server: { watcher, ws } }) => {
        const faults = new Map<string, string>();
        const show = () => {
          const [message] = faults.values();
          if (message === undefined) return;
          ws.send({ type: 'error', err: { name: 'ContentFault', message, stack: '' } });
        };
        watcher.on(contentRead, (part: string, fault: string | null) => {
          const wasFaulty = faults.size > 0;
          if (fault === null) faults.delete(part);
          else faults.set(part, fault);
          show();
          // What is as it was before the fault changes no page, and nothing else would take the message away.
          if (wasFaulty && faults.size === 0)
            for (const client of ws.clients) client.send({ type: 'full-reload' });
        });
        ws.on('connection', show);
      },
    },
  };
}
