import { describe, expect, test } from 'vitest';
import type { Figure } from '../../kernel/indicator/index.ts';
import { holds } from '../../kernel/predicate/index.ts';
import type { Story } from '../../kernel/procedure/index.ts';
import { mediation } from './index.ts';
import { effect, failing, mediating, oral, referredTo, registered, settled, terms } from './stories/stage.ts';

const dispute = mediation.procedures.find((p) => p.id === 'mediation');
const all = mediation.procedures.flatMap((p) => Object.entries(p.indicators ?? {}));
const specs = new Map(all);

/** Whether a dispute stands behind a figure: it had one of its acts, and its file meets the condition. */
function counts(told: Story, name: string): boolean {
  const spec = specs.get(name);
  if (spec?.kind !== 'count' && spec?.kind !== 'sum') throw new Error(`${name}不是计数`);
  return (
    told.matter.history.some((d) => spec.acts.includes(d.act)) &&
    (spec.where === undefined || holds(spec.where, told.matter.file))
  );
}

const figures =
  (values: Readonly<Record<string, number>>) =>
  (id: string): Figure | undefined => {
    const value = values[id.replace('mediation.', '')];
    return value === undefined ? undefined : { id, label: id, unit: '件', value, count: value };
  };
const contradictions = (values: Readonly<Record<string, number>>): string[] =>
  mediation.checks.flatMap((c) => c.fails(figures(values)) ?? []);

describe('年度报告第16项', () => {
  test('报告所用的六个数字都有定义，单位与报告一致', () => {
    const units = Object.fromEntries(
      ['disputes', 'settled', 'success-rate', 'amount', 'sweeps', 'sweep-disputes-resolved'].map((id) => [
        id,
        specs.get(id)?.unit,
      ]),
    );
    expect(units).toEqual({
      disputes: '件',
      settled: '件',
      'success-rate': 'ratio',
      amount: '元',
      sweeps: '起',
      'sweep-disputes-resolved': '件',
    });
  });

  test('同一指标只在一个程序里定义一次', () => {
    expect(all.length).toBe(specs.size);
  });

  test('句子里引用的数字都存在', () => {
    const named = mediation.sentences.flatMap((s) =>
      [...s.text.matchAll(/\{mediation\.([a-z-]+)/g)].map((m) => m[1] as string),
    );
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(specs.has(name), name).toBe(true);
  });

  test('口头协议、书面协议生效、调解不成各计一件调处', () => {
    const agreed = mediating().act('agree', 'mediator', terms('2023-03-03'));
    expect(counts(agreed, 'disputes')).toBe(false);
    expect(counts(agreed.act('takeEffect', 'mediator', effect('2023-03-03')), 'settled')).toBe(true);
    expect(counts(mediating().act('reachOral', 'mediator', oral('2023-03-03')), 'settled')).toBe(true);
    const failed = mediating().act('terminate', 'mediator', failing('2023-03-03'));
    expect([counts(failed, 'disputes'), counts(failed, 'settled'), counts(failed, 'failed')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('医疗纠纷逾期视为调解不成的也计入调处和调解不成', () => {
    const deemed = registered({ disputeType: 'medical' }).on('2023-04-14');
    expect([counts(deemed, 'disputes'), counts(deemed, 'failed'), counts(deemed, 'settled')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('拒绝调解、撤回申请、分流移送的不计入调处', () => {
    const refused = registered().act('refuseConsent', 'clerk', {
      refusedOn: '2023-03-01',
      refusedBy: 'respondent',
      otherRoutesTold: true,
    });
    const withdrawn = registered().act('withdraw', 'clerk', { withdrawReason: '已和解' });
    const sent = registered()
      .act('refer', 'centre', { referralTo: 'arbitration', referralOffice: '仲裁委', triageNote: '有仲裁协议' })
      .act('recordReferral', 'centre', { referralResult: '已接收' });
    for (const told of [refused, withdrawn, sent]) expect(counts(told, 'disputes')).toBe(false);
    expect([counts(refused, 'refused'), counts(withdrawn, 'withdrawn'), counts(sent, 'referred-out')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('排查发现并化解的只计来源为排查、已达成协议的纠纷', () => {
    const sweep = { source: 'sweep', sweep: 'spring', applicationKind: 'initiative' };
    const found = { referred: [referredTo('spring', 'sweep', 'finished')] };
    expect(counts(settled(sweep, found), 'sweep-disputes-resolved')).toBe(true);
    expect(counts(mediating(sweep, found), 'sweep-disputes-resolved')).toBe(false);
    expect(counts(settled(), 'sweep-disputes-resolved')).toBe(false);
  });

  test('金额是生效协议的金额合计，不是请求金额', () => {
    expect(specs.get('amount')).toMatchObject({ kind: 'sum', of: 'amountAgreed', acts: ['takeEffect', 'reachOral'] });
    expect(settled({ amountClaimed: 900_000 }).matter.file.amountAgreed).toBe(200_000);
  });

  test('成功率以调处办结为分母，不以受理为分母', () => {
    expect(specs.get('success-rate')).toMatchObject({ numerator: 'settled', denominator: 'disputes' });
  });

  test('每个类型、层级、来源都有分项，分项不重不漏', () => {
    for (const [prefix, field] of [
      ['type', 'disputeType'],
      ['level', 'level'],
      ['source', 'source'],
    ] as const) {
      const parts = [...specs.entries()].filter(([name]) => name.startsWith(`${prefix}-`));
      const values = parts.map(([, spec]) =>
        'where' in spec && spec.where?.op === 'is' && spec.where.field === field ? spec.where.value : undefined,
      );
      expect(values.sort()).toEqual(Object.keys(dispute?.file[field]?.options ?? {}).sort());
    }
  });

  test('调处不等于成功加不成的，报告旁列出矛盾', () => {
    const whole = {
      disputes: 3257,
      settled: 3246,
      failed: 11,
      written: 3000,
      oral: 246,
      sweeps: 97,
      'sweep-disputes-resolved': 18,
      amount: 116_500_000,
    };
    expect(contradictions(whole)).toEqual([]);
    expect(contradictions({ ...whole, failed: 10 }).join()).toContain('相差1');
    expect(contradictions({ ...whole, oral: 245 }).join()).toContain('相差1');
  });

  test('有金额没有成功调处、有排查化解没有排查的，列为矛盾', () => {
    expect(contradictions({ amount: 1 }).join()).toContain('却没有成功调处');
    expect(contradictions({ disputes: 1, settled: 1, written: 1, 'sweep-disputes-resolved': 1 }).join()).toContain(
      '没有完成的排查活动',
    );
    expect(
      contradictions({ disputes: 1, settled: 1, written: 1, sweeps: 1, 'sweep-disputes-resolved': 2 }).join(),
    ).toContain('多于');
  });
});
