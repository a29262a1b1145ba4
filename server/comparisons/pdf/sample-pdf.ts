/** Small PDFs written by hand, sound and hostile, for the tests of what reads them. */
import { constants, deflateRawSync } from 'node:zlib';

/** A file of these objects, numbered from one; the first is its catalogue. */
export function pdfOf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let at = parts[0]?.length ?? 0;
  const put = (part: Buffer): void => {
    parts.push(part);
    at += part.length;
  };
  for (const [i, object] of objects.entries()) {
    places.push(at);
    put(Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]));
  }
  const xref = places.map((p) => `${String(p).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${xref}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${at}\n%%EOF`;
  put(Buffer.from(table));
  return Buffer.concat(parts);
}

export const streamOf = (text: string, dictionary = ''): string =>
  `<< /Length ${Buffer.byteLength(text)} ${dictionary}>>\nstream\n${text}\nendstream`;

/** A stream that unpacks to so many times ten million spaces: the same packed block over and over. */
export function bombOf(times: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(10_000_000, 0x20), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array<Buffer>(times).fill(block)]);
  const head = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]);
}

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
const hex = (code: number): string => code.toString(16).padStart(4, '0');

/** Pages of lines, each line at its place; every letter by its code and a table in the file that says which it is (ToUnicode). */
export function chinesePdf(pages: readonly (readonly { text: string; x: number; y: number }[])[]): Buffer {
  const codes = [...new Set(pages.flat().flatMap((l) => [...l.text]))];
  const table = codes.map((c) => `<${hex(c.codePointAt(0) ?? 0)}> <${hex(c.codePointAt(0) ?? 0)}>`);
  const unicode = `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /U def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n${table.length} beginbfchar\n${table.join('\n')}\nendbfchar\nendcmap\nend\nend`;
  const kids = pages.map((_, i) => `${7 + 2 * i} 0 R`).join(' ');
  const shown = (lines: (typeof pages)[number]): string =>
    lines
      .map(
        (l) => `BT /F1 12 Tf ${l.x} ${l.y} Td <${[...l.text].map((c) => hex(c.codePointAt(0) ?? 0)).join('')}> Tj ET`,
      )
      .join('\n');
  return pdfOf([
    catalogue,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /CIDToGIDMap /Identity >>',
    '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    streamOf(unicode),
    ...pages.flatMap((lines, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${8 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      streamOf(shown(lines)),
    ]),
  ]);
}

/** One page with this content, and what it draws from. */
export const onePage = (content: string | Buffer, resources = '', ...more: string[]): Buffer =>
  pdfOf([
    catalogue,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`,
    content,
    ...more,
  ]);

/** So many pages, all of them the same object. */
export const manyPages = (count: number): Buffer =>
  pdfOf([
    catalogue,
    `<< /Type /Pages /Kids [${'3 0 R '.repeat(count)}] /Count ${count} >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    streamOf('0 0 1 1 re f'),
  ]);

/** Pages that are their own parents. */
export const endlessPages = (): Buffer => pdfOf([catalogue, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 100000 >>']);

/** A file under a password that nobody has. */
export const lockedPdf = (): Buffer =>
  pdfOf(
    [
      catalogue,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
      `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
    ],
    '/Encrypt 4 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] ',
  );

/** Letters by a table of another's (GBK-EUC-H), which the file names and does not bring. */
export const foreignLetters = (): Buffer =>
  onePage(
    streamOf('BT /F1 12 Tf 72 700 Td <b5dad2bbccf5> Tj ET'),
    '/Font << /F1 5 0 R >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );

/** A page that is a picture, as a scanner makes it. */
export const scannedPage = (): Buffer =>
  onePage(
    streamOf('q 595 0 0 842 0 0 cm /I1 Do Q'),
    '/XObject << /I1 5 0 R >>',
    streamOf('0', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 '),
  );
