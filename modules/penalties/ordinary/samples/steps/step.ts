/** How a step is told: the act, who performs it, and what it states unless a sample says otherwise. */
import type { Sample, SampleAct } from '../../../../../kernel/procedure/index.ts';
import type { Json } from '../../../../../kernel/record/canonical.ts';
import { referred } from './referred.ts';

export type Stated = Readonly<Record<string, Json>>;
type Step = (on: string, over?: Stated) => SampleAct;

export const act =
  (name: string, by: string, stated: Stated = {}): Step =>
  (on, over = {}) => ({ act: name, on, by, stated: { ...stated, ...over } });
export const dated =
  (name: string, by: string, field: string, stated: Stated = {}): Step =>
  (on, over = {}) => ({ act: name, on, by, stated: { [field]: on, ...stated, ...over } });

/** The two who act together (行政处罚法第四十二条：不得少于两人). */
export const officers: Json = ['officer', 'officer2'];

export const sample = (label: string, ...acts: SampleAct[]): Sample => ({
  procedure: 'penalties',
  version: 'apl2021',
  label,
  acts,
  referred,
});
