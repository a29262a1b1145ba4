/** Short ways to write an act, and the matters and files that the samples refer to. */
import type { PersonFacts, ReferredMatter, Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';

export type Stated = Readonly<Record<string, Json>>;

export const act = (on: string, name: string, by: string, stated?: Stated): SampleAct => ({
  act: name,
  on,
  by,
  ...(stated === undefined ? {} : { stated }),
});
export const material = (name: string): Json => [{ name, sha256: 'a'.repeat(64), size: 1024 }];
export const unit = 'example-bureau';
/** The supervised unit's contact; it sits where the samples name it. */
export const contact: PersonFacts = {
  id: 'contact',
  name: '示例联络人',
  office: unit,
  capacities: ['enforcement-supervision.unit'],
  certificates: [],
};
export const settings = { 'enforcement-supervision.supervisionOffice': 'office' };

export const known = (
  procedure: string,
  id: string,
  state: string,
  file: Stated,
  more: Partial<ReferredMatter> = {},
): ReferredMatter => ({
  id,
  module: 'enforcement-supervision',
  procedure,
  state,
  file,
  openedOn: '2023-01-04',
  ...more,
});
export const sampleOf =
  (procedure: string, version = 'apl2021', more: Partial<Sample> = {}) =>
  (label: string, ...acts: SampleAct[]): Sample => ({
    procedure: procedure === '' ? 'enforcement-supervision' : `enforcement-supervision/${procedure}`,
    version,
    label,
    acts,
    people: [contact],
    settings,
    ...more,
  });
