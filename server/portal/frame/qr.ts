/** QR codes drawn on the server, so that they are there without script and send no address elsewhere. */
import QRCode from 'qrcode';
import { Markup } from '../../../web/portal/index.ts';

/** An SVG that reads as an image called “二维码”. The drawing consists of path data alone. */
export async function qrCode(address: string): Promise<Markup> {
  const svg = await QRCode.toString(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  return Markup.checked(svg.replace('<svg ', '<svg role="img" aria-label="二维码" width="132" height="132" ').trim());
}
