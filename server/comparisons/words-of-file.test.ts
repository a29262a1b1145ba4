// What a handed-in file says: text in either encoding, the paragraphs of a docx, and a sentence for what cannot be read.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { placeOf } from '../files/keep.ts';
import { wordsOfFile } from './words-of-file.ts';
import { fileInZip } from './zip.ts';

/** A zip with these files, packed or as they are. */
function zipOf(files: readonly [name: string, bytes: Buffer][], packed: boolean): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of files) {
    const body = packed ? deflateRawSync(bytes) : bytes;
    const title = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(packed ? 8 : 0, 10);
    entry.writeUInt32LE(body.length, 20);
    entry.writeUInt32LE(bytes.length, 24);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, title, body);
    entries.push(entry, title);
    at += 30 + title.length + body.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

const folder = mkdtempSync(join(tmpdir(), 'words-'));
let count = 0;
const words = (name: string, bytes: Buffer | undefined) => {
  const sha256 = String(++count).padStart(64, 'a');
  if (bytes) {
    mkdirSync(dirname(placeOf(folder, sha256)), { recursive: true });
    writeFileSync(placeOf(folder, sha256), bytes);
  }
  return wordsOfFile(folder, { name, sha256, size: bytes?.length ?? 1 });
};

const xml =
  '<w:document><w:body><w:p><w:r><w:t>第一条　目的 &amp; 依据</w:t></w:r></w:p>' +
  '<w:p><w:del w:id="1"><w:r><w:delText>旧</w:delText><w:t>删去的</w:t></w:r></w:del>' +
  '<w:ins w:id="2"><w:r><w:t xml:space="preserve">第二条</w:t><w:tab/><w:t>期限</w:t></w:r></w:ins></w:p></w:body></w:document>';

test('plain text is read in UTF-8 and in GB 18030, with one kind of line end', async () => {
  expect(await words('稿.txt', Buffer.from('第一条\r\n第二条'))).toEqual({ text: '第一条\n第二条' });
  expect(await words('稿.TXT', Buffer.from([0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5]))).toEqual({ text: '第一条' });
});

test.each([true, false])(
  'a docx is read paragraph by paragraph, without what its author had deleted (packed: %s)',
  async (packed) => {
    const docx = zipOf(
      [
        ['[Content_Types].xml', Buffer.from('<x/>')],
        ['word/document.xml', Buffer.from(xml)],
      ],
      packed,
    );
    expect(await words('稿.docx', docx)).toEqual({ text: '第一条　目的 & 依据\n第二条\t期限' });
  },
);

test('what cannot be read is said in a sentence, never guessed', async () => {
  const why = async (name: string, bytes?: Buffer) => JSON.stringify(await words(name, bytes));
  expect(await why('稿.doc', Buffer.from('x'))).toContain('不是 txt、docx 或者 PDF');
  expect(await why('稿.pdf', Buffer.from('%PDF'))).toContain('“稿.pdf”不是完整的 PDF 文件');
  expect(await why('稿.txt')).toContain('没有找到');
  expect(await why('稿.txt', Buffer.from('  \n'))).toContain('没有文字');
  expect(await why('稿.docx', Buffer.from('PK\x03\x04 cut short'))).toContain('读不出来');
  expect(await why('稿.docx', zipOf([['other.xml', Buffer.from(xml)]], true))).toContain('读不出来');
  expect(await why('稿.txt', Buffer.from('字'.repeat(400_001)))).toContain('超过40万字');
});

test('an archive that unpacks to more than allowed is not unpacked', () => {
  const bomb = zipOf([['a', Buffer.alloc(5_000_000)]], true);
  expect(fileInZip(bomb, 'a', 5_000_000)?.length).toBe(5_000_000);
  expect(fileInZip(bomb, 'a', 4_999_999)).toBeUndefined();
  // A directory that lies about the size does not get further.
  const lying = Buffer.from(bomb);
  lying.writeUInt32LE(10, lying.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24);
  expect(fileInZip(lying, 'a', 1000)).toBeUndefined();
});
