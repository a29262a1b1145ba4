/** How a sample's acts and imaginary settings are written. */
import type { Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';

export type Stated = Readonly<Record<string, Json>>;
export const step = (on: string, act: string, by: string, stated?: Stated): SampleAct => ({
  act,
  on,
  by,
  ...(stated === undefined ? {} : { stated }),
});
export const sampleOf =
  (procedure: string, version: string) =>
  (label: string, ...acts: SampleAct[]): Sample => ({
    procedure,
    version,
    label,
    acts,
    settings: { 'litigation.handlingOffice': '' },
  });
