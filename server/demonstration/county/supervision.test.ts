// Enforcement supervision of the demonstration: told through the engine it adds up, hides who complained, and reviews thirty cases that chance chose.
import { beforeAll, describe, expect, test } from 'vitest';
import { supervision2023 } from '../../../county/nanchang/demonstration/enforcement-supervision/index.ts';
import { demonstrationStories } from '../../../county/nanchang/demonstration/index.ts';
import type { Story } from '../../../county/nanchang/demonstration/tale.ts';
import { calendarOf } from '../../../kernel/calendar/index.ts';
import { readDrawn } from '../../../kernel/draw/index.ts';
import { limitsOf, type Matter, type Party, procedureKey, settingReader } from '../../../kernel/procedure/index.ts';
import { holidayYears } from '../../../law/holidays/index.ts';
import { modules } from '../../../modules/index.ts';
import { told } from '../telling/told.ts';

const calendar = calendarOf(holidayYears);
const today = '2026-11-23';
const own = 'enforcement-supervision';

/** Supervision with what it rests on; of the ordinary penalty cases only the first hundred, so that the pool is real and small. */
function stories(): Story[] {
  const all = demonstrationStories({ seed: 'yifa', today, calendar });
  const of = (...ids: string[]): Story[] => all.filter((s) => ids.includes(s.procedure));
  const whole = all.filter((s) =>
    ['enforcement-teams', 'enforcers', own].includes(s.procedure.split('/')[0] as string),
  );
  const cases = of('penalties')
    .filter((s) => s.start < '2023-07-01')
    .slice(0, 100);
  return [...whole, ...of('penalties/cause', 'penalties/list'), ...cases];
}

let matters: Matter[] = [];
beforeAll(() => {
  matters = [...told(stories(), { today }).matters.values()].filter((m) => m.module === own);
}, 240_000);

const of = (procedure: string): Matter[] => matters.filter((m) => m.procedure === procedure);
const in2023 = (procedure: string, ...acts: string[]): Matter[] =>
  of(procedure).filter((m) => m.history.some((d) => acts.includes(d.act) && d.on.startsWith('2023')));

describe('the year 2023', () => {
  test('has three special actions, each reported within fifteen days of its end', () => {
    const actions = in2023(own, 'notify');
    expect(actions.map((m) => m.file.name)).toContain('河湖安全保护专项执法行动监督');
    expect(actions).toHaveLength(supervision2023.actions);
    const procedure = modules.flatMap((m) => m.procedures).find((p) => procedureKey(p) === own);
    for (const m of actions) {
      if (!procedure) throw new Error('not installed');
      const report = limitsOf(procedure, m, calendar, settingReader(procedure, {})).findLast(
        (l) => l.limit === 'report',
      );
      expect(report?.status, String(m.file.name)).toBe('met');
    }
  });

  test('has eighteen leads and thirteen documents, and every document of a lead is of that lead’s unit', () => {
    expect(in2023('lead', 'receive', 'complain')).toHaveLength(supervision2023.leads);
    const documents = in2023(
      'instrument',
      'issueReminder',
      'issueGuidance',
      'issueTransfer',
      'issueNotice',
      'issueOpinion',
      'issueDecision',
    );
    expect(documents).toHaveLength(supervision2023.instruments);
    const leads = new Map(of('lead').map((m) => [m.id, m]));
    for (const m of documents)
      if (m.file.lead !== undefined) expect(leads.get(String(m.file.lead))?.file.unit).toBe(m.file.unit);
    expect(in2023('filing', 'submit')).toHaveLength(supervision2023.filings);
  });

  test('reviews thirty different cases that the draw chose, and grades each by its score', () => {
    const review = in2023('review', 'draw')[0];
    const drawn = readDrawn(review?.file.drawn)?.cases ?? [];
    expect(new Set(drawn.map((c) => c.id)).size).toBe(supervision2023.files);
    const files = of('review-case').filter((m) => m.file.campaign === review?.id);
    expect(files.map((m) => m.file.case).sort()).toEqual(drawn.map((c) => c.id).sort());
    expect(files.filter((m) => m.state === 'closed')).toHaveLength(supervision2023.files);
    const grades = ['excellent', 'good', 'fair', 'fail'] as const;
    for (const grade of grades) {
      const counted = files.filter((m) => m.file.grade === grade).length;
      expect(counted, grade).toBeGreaterThan(0);
      expect(review?.file[grade]).toBe(counted);
    }
  });
});

test('nobody who complained is named in a document, and no supervised unit takes part in a lead (S-06)', () => {
  const names = of('lead').flatMap((m) => ((m.file.complainants ?? []) as unknown as Party[]).map((p) => p.name));
  expect(names.length).toBeGreaterThan(10);
  const documents = JSON.stringify(of('instrument').map((m) => m.file));
  for (const name of names) expect(documents).not.toContain(name);
  for (const m of of('lead')) expect(m.involved.filter((office) => office !== 'justice')).toEqual([]);
});

test('today something waits in every place, some of it late', () => {
  expect(new Set(of('lead').map((m) => m.state)).size).toBeGreaterThan(8);
  expect(new Set(of('instrument').map((m) => m.state))).toEqual(
    new Set(['drafted', 'delivered', 'reported', 'closed']),
  );
  expect(of('review-case').filter((m) => m.closedOn === undefined)).toHaveLength(6);
});
