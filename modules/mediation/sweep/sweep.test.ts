import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../../kernel/procedure/index.ts';
import { against, type Stated, stage } from '../stories/stage.ts';

const started: Stated = {
  startedOn: '2023-03-01',
  theme: '春季矛盾纠纷大排查',
  kind: 'regular',
  level: 'village',
  area: '莲塘村',
};
const finishing = (on: string): Stated => ({ finishedOn: on, found: 2, result: '发现邻里、劳动纠纷各一件。' });
const underway = (): Story => story('mediation/sweep', stage(), '2023-03-01').act('start', 'clerk', started);

describe('矛盾纠纷排查', () => {
  test('完成一次排查计一起，发现几件纠纷不影响起数', () => {
    const told = underway().on('2023-03-20').act('finish', 'clerk', finishing('2023-03-20'));
    expect(told.matter.state).toBe('finished');
    const sweep = stage().procedures.find((p) => p.id === 'sweep');
    expect(sweep?.indicators?.sweeps).toMatchObject({ kind: 'count', unit: '起', acts: ['finish'] });
  });

  test('没有开展的不计，也不能再完成', () => {
    const told = underway().act('cancel', 'clerk', { cancelReason: '与镇排查合并' });
    expect(told.refusals('finish', 'clerk', finishing('2023-03-01')).map((r) => r.code)).toEqual(['closed']);
  });

  test('结束不早于开始，同日可以', () => {
    expect(against(underway(), 'finish', 'clerk', finishing('2023-03-01'))).toBe('');
    expect(underway().refusals('finish', 'clerk', finishing('2023-02-28')).length).toBeGreaterThan(0);
  });

  test('一次排查的期限和报送期限是本县规定，逾期只显示', () => {
    expect(underway().limit('finish')?.strict).toBe('2023-03-31');
    const late = underway().on('2023-04-03').act('finish', 'clerk', finishing('2023-04-03'));
    expect(late.limit('finish')?.status).toBe('late');
    const reported = underway()
      .on('2023-03-31')
      .act('finish', 'clerk', finishing('2023-03-31'))
      .act('report', 'clerk', { reportedTo: '县综治中心' });
    expect(reported.limit('report')?.status).toBe('met');
  });
});
