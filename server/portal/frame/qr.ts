/** QR codes drawn on the server, so that they are there without script and send no address elsewhere. */
import QRCode from 'qrcode';
import { Markup } from '../../../web/portal/index.ts';

/** Codes last drawn, by address: what an address looks like never changes, and drawing one costs more than the rest of its page. */
const drawn = new Map<string, Markup>();
const most = 2000;

/** An SVG that reads as an image called “二维码”. The drawing consists of path data alone. */
export async function qrCode(address: string): Promise<Markup> {
  const before = drawn.get(address);
  if (before) return before;
  // Told that it is bytes, the library need not look for the shortest mixture of modes, which for an address is this one.
  const segments = [{ data: Buffer.from(address), mode: 'byte' as const }];
  const svg = await QRCode.toString(segments, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  const code = Markup.checked(
    svg.replace('<svg ', '<svg role="img" aria-label="二维码" width="132" height="132" ').trim(),
  );
  drawn.set(address, code);
  for (const [oldest] of drawn) {
    if (drawn.size <= most) break;
    drawn.delete(oldest);
  }
  return code;
}
