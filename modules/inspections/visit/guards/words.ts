/** What the claims of an inspection share: its view, and the items it is about. */
import { claim as kernelClaim, type ReferredMatter, type View } from '../../../../kernel/procedure/index.ts';
import type { VisitFile } from '../matter.ts';

export type V = View<VisitFile>;
export const claim = kernelClaim<V>;
export const written = (words: string | undefined, least = 4): boolean => (words ?? '').trim().length >= least;
export const get = (v: V, id: string | undefined): ReferredMatter | undefined =>
  id === undefined ? undefined : v.referred(id);

export const itemsOf = (v: V): ReferredMatter[] =>
  [v.file.item, v.file.item2, v.file.item3].flatMap((id) => get(v, id) ?? []);
