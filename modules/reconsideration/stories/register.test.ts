/** Intake points and the paragraph of the yearly report. */
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../kernel/indicator/index.ts';
import { story } from '../../../kernel/procedure/index.ts';
import { reconsideration } from '../index.ts';
import { stage, why } from './stage.ts';

const point = {
  name: '莲塘司法所代办点',
  unit: 'judicial-office',
  township: '莲塘镇',
  place: '司法所一楼',
  phone: '0791-85700000',
};

describe('an intake point (代办点)', () => {
  it('is set up by the body, operates, and is closed with a reason', () => {
    const s = story('reconsideration/intake-point', stage, '2023-03-01');
    expect(why(s, 'establish', 'intakeOfficer', point)).not.toBe('');
    s.act('establish', 'clerk', point);
    expect(s.matter.state).toBe('operating');
    expect(why(s, 'close', 'bodyHead', {})).toContain('理由');
    expect(s.act('close', 'bodyHead', { reason: '合并' }).matter.state).toBe('closed');
  });
});

const figures =
  (values: Record<string, number>) =>
  (id: string): Figure | undefined => {
    const value = values[id.replace('reconsideration.', '')];
    return value === undefined ? undefined : { id, label: id, unit: '件', value, count: value };
  };
const fails = (label: string, values: Record<string, number>) =>
  reconsideration.checks.find((c) => c.label === label)?.fails(figures(values));

describe('the checks beside the report', () => {
  const seed = { applications: 233, accepted: 177 };
  it('want the 56 of 233 applications that were not accepted explained', () => {
    expect(fails('收到的申请都有去向', seed)).toContain('还有56件');
    expect(
      fails('收到的申请都有去向', {
        ...seed,
        'not-accepted': 20,
        'deemed-abandoned': 15,
        redirected: 11,
        'withdrawn-before-acceptance': 10,
      }),
    ).toBeUndefined();
  });
  it('let more be disposed of than received when some waited from the year before', () => {
    expect(fails('收到的申请都有去向', { ...seed, 'not-accepted': 60 })).toBeUndefined();
  });
  it('want the outcomes to add up', () => {
    expect(fails('审结的分项合计等于审结总数', { concluded: 3, 'concluded-uphold': 1, terminated: 1 })).toContain(
      '分项合计2件',
    );
    expect(fails('审结的分项合计等于审结总数', { concluded: 2, 'concluded-uphold': 1, terminated: 1 })).toBeUndefined();
  });
  it('want no more corrections than conclusions', () => {
    expect(fails('纠错不多于审结', { concluded: 1, corrected: 2 })).toContain('多于');
    expect(fails('纠错不多于审结', { concluded: 2, corrected: 2 })).toBeUndefined();
  });
});

it('the paragraph uses only figures that are defined', () => {
  const defined = new Set(reconsideration.procedures.flatMap((p) => Object.keys(p.indicators ?? {})));
  for (const sentence of reconsideration.sentences) {
    for (const [, key] of sentence.text.matchAll(/\{reconsideration\.([\w-]+)/g)) expect(defined).toContain(key);
  }
});

it('one figure has one definition in every version of the law', () => {
  const versions = reconsideration.procedures.filter((p) => p.id === 'reconsideration');
  for (const version of versions)
    for (const [key, spec] of Object.entries(version.indicators ?? {})) {
      for (const other of versions) if (other.indicators?.[key]) expect(other.indicators[key]).toEqual(spec);
    }
});

it('the citizen’s steps ask for what the application must state', () => {
  const [online] = reconsideration.online;
  const steps = new Set(online?.steps.flatMap((s) => s.fields));
  const newest = reconsideration.procedures.find((p) => p.version === 'arl2023-ir2026');
  const asks = newest?.acts.receive?.asks ?? [];
  for (const ask of asks) if (!ask.endsWith('?')) expect(steps).toContain(ask);
  for (const field of steps) expect(asks.map((a) => a.replace('?', ''))).toContain(field);
});
