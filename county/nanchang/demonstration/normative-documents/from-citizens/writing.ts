import { asStated, partyOf } from '../../parties.ts';
import { randomOf } from '../../random.ts';
import type { Stated, Tale } from '../../tale.ts';
import { cleaned2023, type LibraryDocument } from '../library.ts';
import { one } from '../words.ts';

export const keeper = (t: Tale): string => one(t, 'keeper', 'justice');
export const lead = (t: Tale): string => one(t, 'lead', 'justice');
export const regulator = (t: Tale): string => one(t, 'regulator', 'market-regulation');
export const head = (t: Tale): string => one(t, 'signer', 'market-regulation');
export const wrote = (t: Tale, side: 'citizen' | 'company' | 'business' = 'citizen') =>
  asStated(partyOf(side, randomOf(`${t.id}-party`), 'liantang'));

/** The document of the library with this name, and how a form names it. */
export const inLibrary = (t: Tale, title: string): { file: LibraryDocument; stated: Stated; id: string } => {
  const n = cleaned2023.findIndex((d) => d.title === title);
  const file = cleaned2023[n];
  if (!file) throw new Error(`文件库中没有《${title}》`);
  const id = t.idOf(`library-${n}`);
  return {
    file,
    id,
    stated: { document: id, documentTitle: file.title, documentNumber: file.number, maker: file.maker },
  };
};
