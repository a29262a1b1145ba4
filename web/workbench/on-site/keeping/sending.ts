/** Sends the steps that were kept without a network, in the order in which they were taken, each exactly once. */
import type { FileRef } from '../../../../kernel/procedure/language/fields.ts';
import { api } from '../../../shared/client.ts';
import { asFailure } from '../../../shared/problem.ts';
import { upload } from '../../../shared/upload.ts';
import { pouch, type Step } from './pouch.ts';

export interface Sent {
  sent: number;
  /** No answer came; what remains is tried again later. */
  unanswered: boolean;
  /** Steps that the server refused and that the officer must look at. */
  refused: number;
}

const isFiles = (value: unknown): value is FileRef[] =>
  Array.isArray(value) && value.length > 0 && value.every((v) => typeof (v as FileRef)?.sha256 === 'string');

export const filesOf = (step: Step): FileRef[] => Object.values(step.stated).filter(isFiles).flat();

/** A step kept on an earlier day is recorded with its own date (补录); one of today is performed today. */
export const datePart = (step: Step, today: string): { source?: 'recorded'; on?: string } =>
  step.on === today ? {} : { source: 'recorded', on: step.on };

/** Under what the device remembers the id that a matter got which was opened by the step with this key. */
export const openedHere = (key: string): string => `opened:${key}`;

async function sendFiles(step: Step): Promise<void> {
  for (const ref of filesOf(step)) {
    const kept = await pouch.file(ref.sha256);
    // Without contents here it was uploaded before, over a network.
    if (!kept) continue;
    await upload(new File([kept.content], kept.name, { type: kept.content.type }), () => undefined);
    await pouch.dropFile(ref.sha256);
  }
}

/** @throws RequestFailed */
async function sendStep(step: Step, today: string): Promise<string> {
  await sendFiles(step);
  const body = { act: step.act, stated: step.stated, ...datePart(step, today) };
  const result =
    step.opens === undefined
      ? await api.act(step.module, step.matter, body, step.key)
      : await api.open(step.module, { ...body, procedure: step.opens }, step.key);
  return result.id;
}

let busy = false;

/**
 * Sends everything of one person. When a step of a matter is refused, the later ones of that matter wait, since they rest on it.
 * Only one sending runs at a time on a device.
 */
export async function sendAll(person: string, today: string): Promise<Sent> {
  if (busy) return { sent: 0, unanswered: false, refused: 0 };
  busy = true;
  let sent = 0;
  const stuck = new Set<string>();
  const ids = new Map<string, string>();
  try {
    for (const kept of await pouch.steps(person)) {
      const step = ids.has(kept.matter) ? { ...kept, matter: ids.get(kept.matter)! } : kept;
      if (stuck.has(kept.matter)) continue;
      try {
        const id = await sendStep(step, today);
        if (step.opens !== undefined) {
          // The steps that followed it were kept under the opening step's own key.
          ids.set(kept.matter, id);
          await pouch.keep(openedHere(kept.key), id);
          for (const later of await pouch.steps(person))
            if (later.matter === kept.matter && later.key !== kept.key) await pouch.keepStep({ ...later, matter: id });
        }
        await pouch.dropStep(kept.key);
        sent += 1;
      } catch (error) {
        const failure = asFailure(error);
        if (failure.unanswered || failure.status === 401) return { sent, unanswered: true, refused: stuck.size };
        stuck.add(kept.matter);
        await pouch.keepStep({ ...step, refusals: failure.refusals, failed: failure.message });
      }
    }
    return { sent, unanswered: false, refused: stuck.size };
  } finally {
    busy = false;
  }
}
