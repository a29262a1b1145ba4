import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../../kernel/procedure/index.ts';
import { against, referredTo, type Stated, stage } from '../stories/stage.ts';

const appointed: Stated = {
  appointedOn: '2023-03-01',
  person: 'mediator',
  name: '万调解',
  committee: 'village',
  basis: 'hired',
  fullTime: true,
  adult: true,
  fit: true,
  appointedBy: '莲塘村人民调解委员会',
};
const opening = (over: Stated, more: Parameters<typeof stage>[0] = {}): string =>
  against(story('mediation/mediator', stage(more), '2023-03-01'), 'appoint', 'bureau', { ...appointed, ...over });
const active = (): Story => story('mediation/mediator', stage(), '2023-03-01').act('appoint', 'bureau', appointed);
const conduct = (misconduct: string, severe: boolean): Stated => ({
  misconduct,
  misconductNotes: '经两方当事人证实。',
  severe,
});

describe('人民调解员 (人民调解法13—15)', () => {
  test('由公道正派、有相应水平的成年公民担任 (14第1款)', () => {
    expect(opening({})).toBe('');
    expect(opening({ adult: false })).toContain('成年公民');
    expect(opening({ fit: false })).toContain('公道正派');
  });

  test('由调解委员会委员或者调解委员会聘任的人员担任；任期届满的不能聘任 (13)', () => {
    const expired = { referred: [referredTo('old', 'committee', 'expired')] };
    expect(opening({ committee: 'old' }, expired)).toContain('不在任期内');
    expect(opening({ basis: 'member' })).toBe('');
  });

  test('情节不严重的，由所在调解委员会批评教育、责令改正 (15)', () => {
    const told = active();
    for (const misconduct of ['partial', 'insult', 'gain', 'leak']) {
      expect(against(told, 'criticise', 'chair', { ...conduct(misconduct, false), corrected: true })).toBe('');
      expect(against(told, 'remove', 'chair', { ...conduct(misconduct, false), removedOn: '2023-03-01' })).toContain(
        '批评教育',
      );
    }
    expect(told.act('criticise', 'chair', { ...conduct('partial', false), corrected: true }).matter.state).toBe(
      'active',
    );
  });

  test('情节严重的罢免或者解聘，退出名册 (15)', () => {
    expect(against(active(), 'criticise', 'chair', { ...conduct('gain', true), corrected: false })).toContain(
      '罢免或者解聘',
    );
    const told = active().act('remove', 'chair', { ...conduct('gain', true), removedOn: '2023-03-01' });
    expect(told.matter.state).toBe('removed');
    expect(told.refusals('train', 'bureau').map((r) => r.code)).toEqual(['closed']);
  });

  test('法律没有列出的行为不能作为罢免理由 (15)', () => {
    expect(
      active()
        .refusals('remove', 'chair', { ...conduct('slow', true), removedOn: '2023-03-01' })
        .map((r) => r.field),
    ).toEqual(['misconduct']);
  });

  test('县级司法行政部门定期培训，可以多次 (14第2款)', () => {
    const training = (on: string): Stated => ({ trainedOn: on, training: '民法典', trainingHours: 8 });
    const told = active()
      .act('train', 'bureau', training('2023-03-01'))
      .on('2023-09-01')
      .act('train', 'bureau', training('2023-09-01'));
    expect(told.matter.history.filter((d) => d.act === 'train')).toHaveLength(2);
  });
});
