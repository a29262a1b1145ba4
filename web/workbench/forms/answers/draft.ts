/** What is being typed is kept in this browser until it is submitted, so that a closed window loses nothing. */
import { recall, remember, rememberedNames } from '../../../shared/remembered.ts';

export type Stated = Record<string, unknown>;

/** "person, module/matter-or-procedure, act": one draft for each form of each person. */
export function draftName(person: string, about: string, act: string): string {
  return `draft:${person}:${about}:${act}`;
}

export const recallDraft = (name: string): Stated | undefined => recall<Stated>(name);

/** Keeps what has been filled in; an empty form keeps nothing. */
export function keepDraft(name: string, stated: Stated): void {
  remember(name, Object.keys(stated).length > 0 ? stated : undefined);
}

export function forgetDraft(name: string): void {
  remember(name, undefined);
}

export function forgetDrafts(person: string): void {
  for (const name of rememberedNames(`draft:${person}:`)) remember(name, undefined);
}
