/** Reads one file out of a zip archive, as far as a document of an office program needs it. */
import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;

/** Where the directory begins and how many files it lists; the end may be followed by a comment of up to 64 kB. */
function directoryOf(archive: Buffer): { at: number; count: number } | undefined {
  for (let at = archive.length - 22; at >= Math.max(0, archive.length - 22 - 0xffff); at--)
    if (archive.readUInt32LE(at) === endOfDirectory)
      return { at: archive.readUInt32LE(at + 16), count: archive.readUInt16LE(at + 10) };
  return undefined;
}

/**
 * The bytes of a file of the archive; nothing when it is not there, is encrypted or packed in another way, or when it would be larger
 * than `most` bytes (a small archive may unpack to very much).
 */
export function fileInZip(archive: Buffer, name: string, most: number): Buffer | undefined {
  try {
    const directory = directoryOf(archive);
    if (!directory) return undefined;
    let { at } = directory;
    for (let i = 0; i < directory.count && archive.readUInt32LE(at) === directoryEntry; i++) {
      const length = archive.readUInt16LE(at + 28);
      const next = at + 46 + length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
      if (archive.toString('utf8', at + 46, at + 46 + length) !== name) {
        at = next;
        continue;
      }
      const [flags, method] = [archive.readUInt16LE(at + 8), archive.readUInt16LE(at + 10)];
      const [packed, size] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 24)];
      const local = archive.readUInt32LE(at + 42);
      if ((flags & 1) !== 0 || size > most || archive.readUInt32LE(local) !== localEntry) return undefined;
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const bytes = archive.subarray(start, start + packed);
      if (method === 0) return bytes.length > most ? undefined : bytes;
      return method === 8 ? inflateRawSync(bytes, { maxOutputLength: most }) : undefined;
    }
    return undefined;
  } catch {
    // Cut short or made up: it is no archive that can be read.
    return undefined;
  }
}
