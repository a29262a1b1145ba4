// Inspections of the demonstration: told through the engine, they add up to what the county reported of 2023, and every draw can be run again.
import { beforeAll, describe, expect, test } from 'vitest';
import { businessEnvironmentOf2023 } from '../../../county/nanchang/demonstration/business-environment.ts';
import { enforcersOf2023 } from '../../../county/nanchang/demonstration/enforcers/officers.ts';
import { enforcementTeamsOf2023 } from '../../../county/nanchang/demonstration/enforcers/teams.ts';
import {
  inspections2023,
  inspectionsOf2023,
  presentInspections,
} from '../../../county/nanchang/demonstration/inspections/index.ts';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import { type DrawDocument, type DrawResult, readDrawn, verifyDraw } from '../../../kernel/draw/index.ts';
import type { IndicatorSpec } from '../../../kernel/indicator/index.ts';
import { holds } from '../../../kernel/predicate/index.ts';
import { limitsOf, type Matter, procedureKey, settingReader } from '../../../kernel/procedure/index.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { modules } from '../../../modules/index.ts';
import { told } from '../telling/told.ts';

const calendar = calendarOf(holidayYears);
const procedures = modules.flatMap((m) => m.procedures);

interface Told {
  matters: readonly Matter[];
  texts: ReadonlyMap<string, string>;
}

function tell(today: string, present: boolean): Told {
  const stories = [
    ...enforcementTeamsOf2023('yifa', calendar),
    ...enforcersOf2023('yifa', calendar),
    ...inspectionsOf2023('yifa', calendar),
    ...businessEnvironmentOf2023('yifa', calendar),
    ...(present ? presentInspections('yifa', calendar, today) : []),
  ];
  const last = new Map<string, Matter>();
  const texts = new Map<string, string>();
  told(stories, {
    today,
    write: (rows) => {
      last.set(rows.matter.id, rows.matter);
      for (const { sha256, text } of rows.engineFiles) texts.set(sha256, text);
    },
  });
  return { matters: [...last.values()], texts };
}

const specs = new Map<string, { p: (typeof procedures)[number]; spec: IndicatorSpec }>(
  procedures.flatMap((p) =>
    Object.entries(p.indicators ?? {}).map(([k, spec]) => [`${p.module}.${k}` as string, { p, spec }] as const),
  ),
);

/** What a figure counts among matters as they stand at the end of the period. */
function counted(matters: readonly Matter[], id: string, year: string): number {
  const { p, spec } = specs.get(id) as { p: (typeof procedures)[number]; spec: IndicatorSpec };
  const own = matters.filter((m) => m.module === p.module && m.procedure === p.id);
  if (spec.kind === 'difference') return counted(matters, spec.of, year) - counted(matters, spec.less, year);
  if (spec.kind === 'rate' || spec.kind === 'total') throw new Error(`${id}由其他指标算出`);
  const fits = own.filter((m) => spec.where === undefined || holds(spec.where, m.file));
  if (spec.kind === 'stock') return fits.filter((m) => spec.states.includes(m.state)).length;
  const did = fits.filter((m) => m.history.some((d) => spec.acts.includes(d.act) && d.on.startsWith(year)));
  if (spec.kind === 'distinct') return new Set(did.map((m) => m.file[spec.of])).size;
  return spec.kind === 'sum' ? did.reduce((sum, m) => sum + Number(m.file[spec.of] ?? 0), 0) : did.length;
}

describe('the year 2023', () => {
  let all: Told;
  const figure = (id: string): number => counted(all.matters, id, '2023');
  beforeAll(() => {
    all = tell('2024-01-25', false);
  }, 240_000);

  test('adds up to what was reported', () => {
    expect(figure('inspections.double-random')).toBe(inspections2023.random);
    expect(figure('inspections.subjects-drawn')).toBe(inspections2023.random);
    expect(figure('inspections.annual-plans-reviewed')).toBe(228);
    expect(figure('inspections.monitoring-points')).toBe(118);
    expect(figure('business-environment.measures')).toBe(27);
    const [left, all] = [
      figure('inspections.honest-operators') - figure('inspections.honest-disturbed'),
      figure('inspections.honest-operators'),
    ];
    expect([left, all, (left / all).toFixed(3)]).toEqual([498, 500, '0.996']);
    expect(figure('inspections.double-random-referred')).toBe(inspections2023.referred);
  });

  test('every draw follows from its frozen register and its opened secrets, and from nothing else', () => {
    const draws = all.matters.filter((m) => m.procedure === 'draw');
    expect(draws).toHaveLength(40);
    for (const draw of draws) {
      const text = (field: string): string =>
        all.texts.get((draw.file[field] as { sha256: string }[])[0]?.sha256 ?? '') ?? '';
      const document = JSON.parse(text('pool')) as DrawDocument;
      const result = JSON.parse(text('result')) as DrawResult;
      expect(verifyDraw(document, result.reveals, result)).toEqual([]);
      expect(new Set(document.witnesses.map((w) => w.office)).size).toBe(2);
      expect(readDrawn(draw.file.drawn)?.subjects).toHaveLength(Number(draw.file.count));
    }
  });

  test('nobody is visited on a quiet day but for a case, and nobody more often than announced', () => {
    const visits = all.matters.filter((m) => m.module === 'inspections' && m.procedure === 'inspections');
    const entered = visits.flatMap((m) => m.history.filter((d) => d.act === 'checkIn').map((d) => ({ m, on: d.on })));
    for (const { m, on } of entered) expect(m.file.kind === 'case' || Number(on.slice(8)) > 20, m.id).toBe(true);
    const times = new Map<string, number>();
    for (const { m } of entered.filter((e) => e.m.file.kind !== 'case')) {
      const key = `${m.authority} ${m.file.creditCode}`;
      times.set(key, (times.get(key) ?? 0) + 1);
    }
    expect(Math.max(...times.values())).toBeLessThanOrEqual(3);
  });

  test('every result of the year was published in twenty working days, and every file is closed', () => {
    const visits = all.matters.filter(
      (m) => m.procedure === 'inspections' && m.history.some((d) => d.act === 'tellResult'),
    );
    for (const m of visits) {
      const at = m.history.find((d) => d.act === 'tellResult')?.on ?? '';
      const shown = m.history.find((d) => d.act === 'publish')?.on ?? '9999-12-31';
      expect(shown <= calendar.addWorkingDays(at, 20), m.id).toBe(true);
      expect(m.state).toBe('archived');
    }
  });
});

test('today visits stand in every state, a draw waits for a secret, and something is due soon', () => {
  const today = '2026-11-23';
  const { matters } = tell(today, true);
  const states = (procedure: string): string[] => [
    ...new Set(matters.filter((m) => m.module === 'inspections' && m.procedure === procedure).map((m) => m.state)),
  ];
  expect(states('inspections')).toEqual(
    expect.arrayContaining([
      'opened',
      'approved',
      'notified',
      'inspecting',
      'recorded',
      'told',
      'correcting',
      'rechecked',
      'archived',
      'cancelled',
    ]),
  );
  expect(states('draw')).toEqual(expect.arrayContaining(['planned', 'ready', 'frozen', 'drawn', 'finished']));
  expect(states('plan')).toEqual(
    expect.arrayContaining(['drafted', 'merged', 'checked', 'filed', 'opined', 'reviewed', 'published']),
  );
  const due = matters
    .filter((m) => m.module === 'inspections' && ['inspections', 'plan', 'draw', 'report'].includes(m.procedure))
    .flatMap((m) => {
      const p = procedures.find(
        (q) => procedureKey(q).startsWith('inspections') && q.id === m.procedure && q.version === m.version,
      );
      return p
        ? limitsOf(p, m, calendar, settingReader(p, {})).filter((l) => l.status === 'running' && l.due !== null)
        : [];
    });
  expect(due.filter((l) => String(l.due) <= '2026-12-10').length).toBeGreaterThan(4);
}, 240_000);
