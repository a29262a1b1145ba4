/** Whether tips and fills can do what they promise: a fill names a matter of the same form, and every tip speaks in some sample and fails in none. */

import { askedFields } from '../../../engine/values.ts';
import { listed, type Procedure } from '../../../language/index.ts';
import { type Faults, named } from '../../fault.ts';
import type { Told } from '../../samples/samples.ts';
import { wordsFault } from '../../samples/text.ts';

/** A fill stands in every act beside the matter it comes from. `all` are the installed procedures, where they are known. */
export function checkFills(procedure: Procedure, all: readonly Procedure[], faults: Faults): void {
  for (const [name, field] of Object.entries(procedure.file)) {
    if (!field.fills) continue;
    const place = named('字段', name, field);
    const by = procedure.file[field.fills.by];
    faults.unless(by?.kind === 'matter', place, `“${field.fills.by}”不是指向事项的字段，不能由它填入（fills）`);
    const together = Object.values(procedure.acts).some((act) => {
      const asked = askedFields(act.asks).map((a) => a.name);
      return asked.includes(name) && asked.includes(field.fills?.by ?? '');
    });
    faults.unless(together, place, '没有一个行为同时填写它和它所依据的事项');
    const keys = listed(by?.refers);
    const sources = all.filter((p) => keys.includes(p.module === p.id ? p.module : `${p.module}/${p.id}`));
    const from = sources.map((p) => p.file[field.fills?.from ?? '']).filter((f) => f !== undefined);
    faults.unless(sources.length === 0 || from.length > 0, place, `所指的事项没有字段“${field.fills.from}”`);
    for (const source of from)
      faults.unless(
        source.secrecy !== 'personal',
        place,
        `所指事项的“${source.label}”是个人信息，不能自动填入另一件事项`,
      );
  }
}

/** Every tip said something in a sample, and nothing that cannot be read. */
export function checkTips(procedure: Procedure, tales: readonly Told[], faults: Faults): void {
  for (const [name, field] of Object.entries(procedure.file)) {
    if (!field.tip) continue;
    const place = named('字段', name, field);
    const said: string[] = [];
    const failed = new Set<string>();
    for (const { prepared } of tales.flatMap((told) => told.done)) {
      if (!askedFields(prepared.effect?.act.asks).some((a) => a.name === name)) continue;
      try {
        const tip = field.tip(prepared.view([]));
        if (tip !== undefined) said.push(tip);
      } catch (error) {
        failed.add(error instanceof Error ? error.message : String(error));
      }
    }
    for (const message of failed) faults.unless(false, place, `提示（tip）出错：${message}`);
    faults.unless(said.length > 0, place, '没有样例使它的提示（tip）说出话来');
    for (const tip of new Set(said)) {
      const fault = wordsFault(tip);
      faults.unless(fault === undefined, place, `提示${fault}`);
    }
  }
}
