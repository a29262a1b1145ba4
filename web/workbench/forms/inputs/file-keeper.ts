/** Where the files of a form go: to the server at once, or, on the spot, into this device until there is a network. */
import { createContext, useContext } from 'react';
import type { FileRef } from '../../../../kernel/procedure/language/fields.ts';
import { upload } from '../../../shared/upload.ts';

export type KeepFile = (file: File, told: (share: number) => void) => Promise<FileRef>;

const Keeper = createContext<KeepFile>(upload);

export const FileKeeper = Keeper.Provider;
export const useFileKeeper = (): KeepFile => useContext(Keeper);
