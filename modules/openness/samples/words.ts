/** What the sample matters of every procedure share: how an act is written down, and the imaginary applicant. */
import type { ReferredMatter, Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import type { Json } from '../../../kernel/record/canonical.ts';

export type Stated = Readonly<Record<string, Json>>;

export const act = (on: string, name: string, by: string, stated?: Stated): SampleAct => ({
  act: name,
  on,
  by,
  ...(stated === undefined ? {} : { stated }),
});

export const sampleOf =
  (procedure: string, version: string, more: Partial<Sample> = {}) =>
  (label: string, ...acts: SampleAct[]): Sample => ({ procedure, version, label, acts, ...more });

export const citizen: Stated = {
  kind: 'citizen',
  name: '示例申请人甲',
  idNumber: '110101199001010015',
  phone: '13800000001',
};

/** One third party's consultation as the request finds it; it ended on the day of the answer, or on that given. */
export const thirdAsked = (
  name: string,
  state: string,
  file: Stated = {},
  closedOn = file.answeredOn ?? file.endedOn,
): ReferredMatter => ({
  id: `third-${name}`,
  module: 'openness',
  procedure: 'consultation',
  state,
  file: { third: [{ kind: 'legalPerson', name }], sentOn: '2026-09-16', ...file },
  openedOn: '2026-09-16',
  ...(typeof closedOn === 'string' ? { closedOn } : {}),
});
