/** The text of a publication was rendered by the kernel when it left; here its tags are checked again before it enters a page. */
import { Markup } from './html.ts';

const allowed = new Set([
  'h1',
  'h2',
  'h3',
  'p',
  'ol',
  'ul',
  'li',
  'table',
  'caption',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'br',
  'strong',
  'em',
]);
const tag = /^<(\/?)([a-z][a-z0-9]*)((?:\s+(?:(?:class|scope)="[a-zA-Z -]*"|(?:col|row)span="\d{1,3}"))*)\s*>/;
/** The frame in which a wide table of figures is moved sideways, with its name for a screen reader. */
const frame = /^<div class="figures-room" tabindex="0" role="region" aria-label="[^"<>]*">/;
const entity = /^&(?:#\d{1,7}|amp|lt|gt|quot);/;

/**
 * Stored markup for use below a page's own h1: its headings move one level down.
 * Anything but plain paper tags is shown as text, so that a damaged or forged record cannot run in a reader's browser.
 */
export function recordMarkup(stored: string): Markup {
  let out = '';
  let rest = stored;
  let frames = 0;
  while (rest !== '') {
    const at = rest.search(/[<&]/);
    if (at < 0) break;
    out += rest.slice(0, at);
    rest = rest.slice(at);
    // A frame is closed only where one was opened, so that nothing stored can end what stands around it.
    const room = frame.exec(rest)?.[0] ?? (frames > 0 && rest.startsWith('</div>') ? '</div>' : undefined);
    if (room) {
      frames += room === '</div>' ? -1 : 1;
      out += room;
      rest = rest.slice(room.length);
      continue;
    }
    const [whole, close = '', name = '', attributes = ''] = tag.exec(rest) ?? [];
    if (whole && allowed.has(name)) {
      const level = /^h([12])$/.exec(name)?.[1];
      out += `<${close}${level ? `h${Number(level) + 1}` : name}${attributes}>`;
      rest = rest.slice(whole.length);
      continue;
    }
    const reference = entity.exec(rest)?.[0];
    out += reference ?? (rest[0] === '<' ? '&lt;' : '&amp;');
    rest = rest.slice(reference?.length ?? 1);
  }
  return Markup.checked(out + rest + '</div>'.repeat(frames));
}
