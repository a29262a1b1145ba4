/** Files of the demonstration: drawings that say of themselves that they are examples, each under its true hash, so that a page that asks for one can be given it. */
import { createHash } from 'node:crypto';
import type { Json } from '../../../kernel/record/canonical.ts';

export interface DemonstrationFile {
  name: string;
  mime: string;
  text: string;
}

const drawing = (name: string, words: string): DemonstrationFile => ({
  name: `${name}.svg`,
  mime: 'image/svg+xml',
  text: `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="#eee"/><text x="320" y="210" font-size="32" text-anchor="middle">${words}</text></svg>`,
});

export const sampleFiles = {
  photo: drawing('现场照片（示例）', '演示数据：现场照片'),
  signature: drawing('签名（示例）', '演示数据：签名'),
  video: drawing('全程录像（示例）', '演示数据：全程录像'),
} as const satisfies Readonly<Record<string, DemonstrationFile>>;

const named = ({ name, mime, text }: DemonstrationFile) => {
  const bytes = Buffer.from(text, 'utf8');
  return { name, mime, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
};

/** Every sample file with its contents and hash. */
export const demonstrationFiles = Object.values(sampleFiles).map(named);

/** As an act states it. */
export function fileRef(file: keyof typeof sampleFiles): Json {
  const { name, sha256, bytes } = named(sampleFiles[file]);
  return [{ name, sha256, size: bytes.length }];
}
