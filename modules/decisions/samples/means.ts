/** What the samples share: the sample office, its acts and the matters referred to. */
import type { PersonFacts, ReferredMatter, Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';

export type Stated = Readonly<Record<string, Json>>;

export const act = (on: string, name: string, by: string, stated?: Stated): SampleAct => ({
  act: name,
  on,
  by,
  ...(stated === undefined ? {} : { stated }),
});

export const other = (
  id: string,
  procedure: string,
  state: string,
  file: Stated,
  openedOn = '2026-01-05',
): ReferredMatter => ({
  id,
  module: 'decisions',
  procedure,
  state,
  file,
  openedOn,
});

/** The head, who speaks last. */
export const head: PersonFacts = { id: 'chief', name: '示例县长', office: 'office', capacities: [], certificates: [] };
/** A member of the government, beside the head. */
export const member: PersonFacts = {
  id: 'member',
  name: '示例组成人员',
  office: 'office',
  capacities: [],
  certificates: [],
};

export const sampleOf =
  (procedure: string) =>
  (label: string, acts: readonly SampleAct[], over: Partial<Sample> = {}): Sample => ({
    procedure,
    version: 'd713',
    label,
    acts,
    people: [member, head],
    ...over,
  });
