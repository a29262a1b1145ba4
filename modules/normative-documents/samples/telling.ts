/** How the samples of this module are told, and what they share. */
import type { ReferredMatter, Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';

export type Stated = Readonly<Record<string, Json>>;

export const act = (on: string, name: string, by: string, stated?: Stated): SampleAct => ({
  act: name,
  on,
  by,
  ...(stated === undefined ? {} : { stated }),
});

export const referred = (
  id: string,
  procedure: string,
  state: string,
  file: Stated,
  module = 'normative-documents',
): ReferredMatter => ({ id, module, procedure, state, file, openedOn: '2026-01-05' });

export const told = (
  procedure: string,
  version: string,
  label: string,
  acts: readonly SampleAct[],
  more: Partial<Sample> = {},
): Sample => ({
  procedure: procedure === 'normative-documents' ? procedure : `normative-documents/${procedure}`,
  version,
  label,
  acts,
  ...more,
});
