/** Random walks through the garden procedure: any act by anyone on any day, sensible or not; what is refused changes nothing. */
import fc from 'fast-check';
import { addDays } from '../../calendar/index.ts';
import type { Json } from '../../record/canonical.ts';
import type { Performed, Prepared } from '../engine/prepared.ts';
import { Refused } from '../engine/refusal.ts';
import { askedFields } from '../engine/values.ts';
import { commonActs, isCommonAct } from '../language/common-acts.ts';
import { listed } from '../language/index.ts';
import type { Story } from '../story.ts';
import { gardenPermit } from './procedure.ts';
import { applicant, application, garden, people } from './stage.ts';

export const acts = [...Object.keys(gardenPermit.acts), ...Object.keys(commonActs)];
export const actors = [...people.map((p) => p.id), applicant, applicant];

/** Values worth stating for each field; the step's own number picks one. */
const values: Readonly<Record<string, readonly Json[]>> = {
  applicant: [[{ kind: 'citizen', name: '花某' }]],
  place: ['东园', '西园', ''],
  kind: ['small', 'large', 'large'],
  noisy: [true, false],
  noiseHours: ['上午', ''],
  fee: [0, 100_000, 100_001],
  inspectors: [['chen'], ['zhou', 'chen'], ['zhao']],
  avoiding: ['wu', 'zhao'],
  consulted: ['water'],
  secrecyReviewed: [true],
  who: ['zhou', 'guest', 'sun'],
  publication: ['permits'],
  files: [[{ name: '图.pdf', sha256: 'a'.repeat(64), size: 9 }]],
  how: ['garden|相邻'],
  finding: ['pictured', 'announced', 'shelved'],
  reason: ['勘查当日相机损坏无法拍照', '如实填写'],
  pictures: [[{ name: '园地.jpg', sha256: 'b'.repeat(64), size: 9 }]],
};

export interface Step {
  act: string;
  by: string;
  /** Whether the act is tried by someone who holds the power, rather than by anyone. */
  fit: boolean;
  days: number;
  pick: number;
}

// Acts in rough order, so that walks get further than the door, mixed with any act at all.
const forward = [
  'accept',
  'askMore',
  'supplement',
  'assign',
  'inspect',
  'beginAppraisal',
  'endAppraisal',
  'announce',
  'extend',
  'grant',
  'refuse',
  'serve',
  'excuse',
  'archive',
  'object',
  'fence',
];
const step: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(
    fc.constantFrom(...forward),
    fc.constantFrom('approve', 'approve', 'approve', 'return'),
    fc.constantFrom(...acts),
  ),
  by: fc.oneof(fc.constantFrom('lin', 'qian', 'sun', 'zhou', 'chen', applicant), fc.constantFrom(...actors)),
  fit: fc.oneof(fc.constant(true), fc.boolean()),
  days: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 4 }) },
    fc.integer({ min: 5, max: 80 }),
  ),
  pick: fc.nat(5),
});
export const steps = fc.array(step, { minLength: 5, maxLength: 60 });

/** What a step would state, for the matter as it stands. */
export function statedBy({ act, pick }: Step, told: Story): Record<string, Json> {
  const asks = isCommonAct(act) ? commonActs[act].asks : gardenPermit.acts[act]?.asks;
  const stated: Record<string, Json> = {};
  for (const { name, required } of askedFields(asks)) {
    if (!required && pick % 2 === 0) continue;
    const choices = values[name];
    if (name === 'proposal')
      stated[name] = String(told.matter.proposals[pick % 2]?.seq ?? told.matter.proposals[0]?.seq ?? 0);
    else if (name === 'of') stated[name] = String(1 + (pick % told.matter.seq));
    else if (name.endsWith('On')) stated[name] = addDays(told.today, name === 'hearingOn' ? pick * 5 : -pick);
    else if (choices) stated[name] = choices[pick % choices.length] as Json;
    else stated[name] = '如实填写';
  }
  return stated;
}

const holders: Readonly<Record<string, string>> = {
  clerk: 'lin',
  inspector: 'chen',
  reviewer: 'qian',
  head: 'sun',
  consultant: 'tan',
  supervisor: 'gu',
  applicant,
};

function tries({ act, by, fit }: Step, told: Story): string {
  const asked = told.matter.proposals[0]?.waiting[0];
  const actor = isCommonAct(act) ? asked : listed(gardenPermit.acts[act]?.by).find((a) => holders[a] !== undefined);
  return (fit && actor !== undefined && (holders[actor] ?? actor.replace('person:', ''))) || by;
}

/** Every act as it was done, in order, with what was prepared for it. */
export interface Walked {
  told: Story;
  done: { performed: Performed; prepared: Prepared }[];
}

/** Walks; `look` is called before each step. Anything but a refusal in words is an error of the engine and is thrown. */
export function walk(path: readonly Step[], look: (told: Story, step: Step) => void = () => {}): Walked {
  const done: Walked['done'] = [];
  const told = garden({ watch: (performed, prepared) => done.push({ performed, prepared }) });
  told.act('apply', 'lin', { ...application, kind: (path[0]?.pick ?? 0) % 2 === 0 ? 'small' : 'large' });
  for (const step of path) {
    if (step.days > 0) told.on(addDays(told.today, step.days));
    look(told, step);
    try {
      told.act(step.act, tries(step, told), statedBy(step, told));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }
  return { told, done };
}
