import type { Story } from '../../tale.ts';
import { afterwards } from './afterwards.ts';
import { answering } from './answer.ts';
import type { SuitPlan } from './plan.ts';
import { trial } from './trial.ts';

export const suitStory = (p: SuitPlan): Story => ({
  key: p.key,
  procedure: 'litigation',
  office: p.office,
  start: p.received,
  *tell(t) {
    if (!(yield* answering(t, p))) return;
    if (!(yield* trial(t, p))) return;
    yield* afterwards(t, p);
  },
});
