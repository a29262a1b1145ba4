/** The people and the usual statements from which the dated stories of sealing and seizure are told. */
import { type ReferredMatter, type Stage, type Story, story } from '../../../../kernel/procedure/index.ts';
import { type Stated, stageOf } from '../../cause/stories/stage.ts';
import { sealing } from '../index.ts';
import { penaltyCase, power, requesting, serving, urgently } from '../samples.ts';

export const coercive: ReferredMatter = { ...power, file: { ...power.file, authority: 'bureau' } };
const officers = ['officer1', 'officer2'];

export const requested = (over: Stated = {}, on = '2023-03-06'): Stated => requesting(on, { officers, ...over });
export const served = (over: Stated = {}, on = '2023-03-06'): Stated => serving(on, over);
export const urgent = (over: Stated = {}, on = '2023-03-06'): Stated => urgently(on, { officers, ...over });

export const begin = (more: Partial<Stage> = {}, on = '2023-03-06'): Story =>
  story(
    'penalties/sealing',
    stageOf(sealing, { ...more, referred: [...(more.referred ?? []), penaltyCase, coercive] }),
    on,
  );
export const approved = (over: Stated = {}, more: Partial<Stage> = {}, on = '2023-03-06'): Story =>
  begin(more, on).act('request', 'officer1', requested(over, on)).act('authorise', 'head');
/** In custody since the day; thirty days run. */
export const held = (over: Stated = {}, on = '2023-03-06', more: Partial<Stage> = {}): Story =>
  approved(over, more, on).act('serve', 'officer1', served({}, on));
export const urgentlyHeld = (over: Stated = {}, on = '2023-03-06'): Story =>
  begin({}, on).act('sealUrgently', 'officer1', urgent(over, on));
