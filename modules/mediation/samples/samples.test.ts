import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import { documentPage } from '../../../kernel/document/html.ts';
import { listed, procedureKey, type Sample, story } from '../../../kernel/procedure/index.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { mediation } from '../index.ts';

interface Told {
  acts: string[];
  states: string[];
  tracks: string[];
  pages: Map<string, string>;
}

/** Tells a sample, each actor being a person of that name. */
function tell(sample: Sample): Told {
  const told: Told = { acts: [], states: [], tracks: [], pages: new Map() };
  const actors = [...new Set(mediation.procedures.flatMap((p) => Object.keys(p.actors)))];
  const people = actors.map((a) => ({
    id: a,
    name: `示例${a}`,
    office: '360121',
    capacities: [`mediation.${a}`],
    certificates: [],
  }));
  const run = story(
    sample.procedure,
    {
      procedures: mediation.procedures,
      calendar: calendarOf(holidayYears),
      people,
      referred: sample.referred ?? [],
      officeName: (code) => `${code}单位`,
      watch: ({ entry, matter }, prepared) => {
        told.acts.push(entry.act);
        told.states.push(matter.state);
        told.tracks.push(...Object.entries(matter.tracks).map(([track, state]) => `${track}.${state}`));
        const view = prepared.view(entry.papers);
        for (const { paper } of prepared.papers) {
          const spec = prepared.procedure.papers?.[paper];
          if (spec)
            told.pages.set(
              paper,
              documentPage({ title: spec.label, blocks: spec.body(view), seal: '示例章', on: view.on }),
            );
        }
      },
    },
    sample.acts[0]?.on ?? '',
  );
  for (const { act, on, by, stated } of sample.acts)
    run.on(on).act(act, by === 'party' ? 'party:party' : by, stated ?? {});
  return told;
}

describe('样例案卷', () => {
  const told = mediation.samples.map((sample) => ({ sample, told: tell(sample) }));
  const of = (key: string): Told[] => told.filter((t) => t.sample.procedure === key).map((t) => t.told);

  for (const procedure of mediation.procedures) {
    const key = procedureKey(procedure);

    test(`${procedure.label}：每个行为都有样例`, () => {
      expect([...new Set(of(key).flatMap((t) => t.acts))].sort()).toEqual(Object.keys(procedure.acts).sort());
    });

    test(`${procedure.label}：每个状态都能到达`, () => {
      expect([...new Set(of(key).flatMap((t) => t.states))].sort()).toEqual(Object.keys(procedure.states).sort());
      const tracks = Object.entries(procedure.tracks ?? {}).flatMap(([track, spec]) =>
        Object.keys(spec.states).map((s) => `${track}.${s}`),
      );
      expect([...new Set(of(key).flatMap((t) => t.tracks))].sort()).toEqual(tracks.sort());
    });

    test(`${procedure.label}：每份文书都能制成，不留程序用语`, () => {
      const pages = new Map(of(key).flatMap((t) => [...t.pages]));
      expect([...pages.keys()].sort()).toEqual(Object.keys(procedure.papers ?? {}).sort());
      for (const [paper, html] of pages) expect(html, paper).not.toMatch(/undefined|null|NaN|\[object/);
    });

    test(`${procedure.label}：台账的栏目、筛选和检索都是案卷里的字段`, () => {
      const register = mediation.registers[key];
      const named = [
        ...(register?.columns ?? []).map((c) => c.field),
        ...(register?.filters ?? []),
        ...(register?.search ?? []),
      ];
      expect(named.length).toBeGreaterThan(0);
      for (const field of named) expect(procedure.file, field).toHaveProperty(field);
    });
  }

  test('单件调解案卷不公开：调解程序没有公开事项，公开的只有调委会名录', () => {
    expect(mediation.procedures.filter((p) => p.publication !== undefined).map(procedureKey)).toEqual([
      'mediation/committee',
    ]);
  });

  test('网上申请只填写申请行为可以填写的字段', () => {
    for (const online of mediation.online) {
      const procedure = mediation.procedures.find((p) => procedureKey(p) === online.procedure);
      const asked = listed(procedure?.acts[online.act]?.asks).map((a) => a.replace('?', ''));
      expect(online.steps.flatMap((s) => s.fields).sort()).toEqual([...asked].sort());
    }
  });
});
