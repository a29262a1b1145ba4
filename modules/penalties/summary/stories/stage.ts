/** The people and the usual statements from which the dated stories of on-the-spot penalties are told. */
import { type ReferredMatter, type Stage, type Story, story } from '../../../../kernel/procedure/index.ts';
import { type Stated, stageOf } from '../../cause/stories/stage.ts';
import { summary } from '../index.ts';
import { cause, citizen, company, deciding, finding, less, power } from '../samples.ts';

export { citizen, company, less };

export const spotPower: ReferredMatter = { ...power, file: { ...power.file, authority: 'bureau' } };

export const found = (over: Stated = {}, on = '2023-03-06'): Stated =>
  finding(on, { officers: ['officer1', 'officer2'], ...over });
export const decided = (over: Stated = {}, on = '2023-03-06'): Stated => deciding(on, over);
/** A company and two thousand yuan. */
export const ofCompany = (fine: number): Stated => ({ parties: [company], proposedFine: fine });

export const begin = (more: Partial<Stage> = {}, on = '2023-03-06'): Story =>
  story('penalties/summary', stageOf(summary, { ...more, referred: [...(more.referred ?? []), cause, spotPower] }), on);
export const told = (over: Stated = {}, more: Partial<Stage> = {}, on = '2023-03-06'): Story =>
  begin(more, on).act('find', 'officer1', found(over, on));
export const heard = (over: Stated = {}, more: Partial<Stage> = {}, on = '2023-03-06'): Story =>
  told(over, more, on).act('hear', 'officer1', { statement: 'none' });
export const fined = (over: Stated = {}, decision: Stated = {}, on = '2023-03-06', more: Partial<Stage> = {}): Story =>
  heard(over, more, on).act('decide', 'officer1', decided(decision, on));
