/** Keeps a file on this device under its content hash, as the server will know it; it is sent together with its step. */
import { hex, sha256 } from '../../../../kernel/record/hash.ts';
import { RequestFailed } from '../../../shared/problem.ts';
import type { KeepFile } from '../../forms/inputs/file-keeper.ts';
import { pouch } from './pouch.ts';

/** What the server would refuse later is refused here, while the officer is still on the spot. */
const largest = 20 * 1024 * 1024;

export const keepFile: KeepFile = async (file, told) => {
  if (file.size > largest) throw new RequestFailed(413, {});
  if (file.size === 0) throw new RequestFailed(400, { title: '文件是空的' });
  const digest = hex(sha256(new Uint8Array(await file.arrayBuffer())));
  await pouch.keepFile(digest, file.name, file);
  told(1);
  return { name: file.name, sha256: digest, size: file.size };
};
