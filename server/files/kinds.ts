/** What kinds of file may be brought in, by officers and by citizens alike. */
import { BadRequest } from '../http/problem.ts';

const starts = (bytes: Buffer, ...head: number[]): boolean => head.every((b, i) => bytes[i] === b);
const zip = (b: Buffer): boolean => starts(b, 0x50, 0x4b, 0x03, 0x04);

/** By extension, and how the first bytes must look. */
const kinds: Readonly<Record<string, { mime: string; looks: (b: Buffer) => boolean }>> = {
  pdf: { mime: 'application/pdf', looks: (b) => starts(b, 0x25, 0x50, 0x44, 0x46) },
  png: { mime: 'image/png', looks: (b) => starts(b, 0x89, 0x50, 0x4e, 0x47) },
  jpg: { mime: 'image/jpeg', looks: (b) => starts(b, 0xff, 0xd8, 0xff) },
  jpeg: { mime: 'image/jpeg', looks: (b) => starts(b, 0xff, 0xd8, 0xff) },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', looks: zip },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', looks: zip },
  ofd: { mime: 'application/ofd', looks: zip },
  txt: { mime: 'text/plain; charset=utf-8', looks: (b) => !b.subarray(0, 4096).includes(0) },
  mp3: {
    mime: 'audio/mpeg',
    looks: (b) => starts(b, 0x49, 0x44, 0x33) || (b[0] === 0xff && ((b[1] ?? 0) & 0xe0) === 0xe0),
  },
  mp4: { mime: 'video/mp4', looks: (b) => b.subarray(4, 8).toString('latin1') === 'ftyp' },
};

/** The file's kind, when its name and its first bytes agree. @throws BadRequest in words */
export function kindOf(name: string, bytes: Buffer): string {
  const extension = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = kinds[extension];
  if (!kind) throw new BadRequest(`不接受“${name}”这种文件，可以上传：${Object.keys(kinds).join('、')}`, 415);
  if (!kind.looks(bytes)) throw new BadRequest(`“${name}”的内容不是${extension}文件，请核对后重新上传`, 415);
  return kind.mime;
}
