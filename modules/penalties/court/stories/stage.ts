/** The usual statements from which the dated stories of applications to the court are told. */
import { type ReferredMatter, type Stage, type Story, story } from '../../../../kernel/procedure/index.ts';
import { type Stated, stageOf } from '../../cause/stories/stage.ts';
import { court } from '../index.ts';
import { applying, opening, penaltyCase } from '../samples.ts';

export const opened = (over: Stated = {}, on = '2023-09-04'): Stated =>
  opening(on, { officers: ['officer1'], ...over });

export const begin = (more: Partial<Stage> = {}, on = '2023-09-04'): Story =>
  story('penalties/court', stageOf(court, { ...more, referred: [...(more.referred ?? []), penaltyCase] }), on);
export const ofCase = (id: string, file: Stated): ReferredMatter => ({ ...penaltyCase, id, file });

/** Objection periods ended 2023-09-01, so that the window runs from 09-02 through 12-01. */
export const demanded = (demandedOn = '2023-09-05', over: Stated = {}): Story =>
  begin().act('open', 'officer1', opened(over)).on(demandedOn).act('demand', 'officer1', { demandedOn });
export const applied = (on = '2023-09-20'): Story =>
  demanded().on(on).act('apply', 'officer1', applying()).approved('head');
export const accepted = (on = '2023-09-25'): Story =>
  applied().on(on).act('accept', 'clerk', { acceptedOn: on, courtNumber: '示例行审1号' });
