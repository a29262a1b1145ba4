// How another module refuses an act outside a power: the guard of the README, tried against powers as their own stories leave them.
import { describe, expect, test } from 'vitest';
import type { LegalDate } from '../../../kernel/calendar/index.ts';
import type { ReferredMatter, Story } from '../../../kernel/procedure/index.ts';
import {
  announced,
  begin,
  devolutionInForce,
  devolutionPublished,
  filed,
  power,
  type Stated,
  withdrawal,
} from './stage.ts';

interface Use {
  authority: string;
  place: string;
  on: LegalDate;
  /** Day on which the case was filed; the same day when it is being filed now. */
  filedOn?: LegalDate;
}

/** The README's guard, word for word: true, or the sentence that stands against the act. */
function mayUse(item: ReferredMatter | undefined, { authority, place, on, filedOn = on }: Use): true | string {
  if (item?.procedure !== 'power') return '请选择权力清单中的事项';
  const f = item.file as {
    authority?: string;
    areas?: readonly string[];
    exceptAreas?: readonly string[];
    validFrom?: string;
    validUntil?: string;
    withdrawnOn?: string;
    transition?: string;
  };
  if (f.authority !== authority) return '此事项不由本机关行使，文书应当加盖行使机关的印章';
  if (!['inForce', 'withdrawn', 'expired'].includes(item.state) || f.validFrom === undefined || filedOn < f.validFrom)
    return '此事项尚未公布施行';
  const over = (day: string): boolean =>
    (f.withdrawnOn !== undefined && day >= f.withdrawnOn) || (f.validUntil !== undefined && day > f.validUntil);
  if (over(filedOn)) return '此事项立案时已经收回或者届满';
  if (over(on) && f.transition === 'transfer') return '此事项已经收回，在办案件应当移送接收机关';
  if (f.areas?.length && !f.areas.includes(place)) return '不在此事项的行使区域内';
  if (f.exceptAreas?.includes(place)) return '此事项在该区域已赋权乡镇（街道）';
  return true;
}

const asReferred = (told: Story): ReferredMatter => {
  const { id, module, procedure, state, file, openedOn } = told.matter;
  return { id, module, procedure, state, file, openedOn };
};
const use = (told: Story, over: Partial<Use> = {}): true | string =>
  mayUse(asReferred(told), { authority: 'town', place: 'town', on: '2023-05-10', ...over });

describe('赋权事项的使用（行政处罚法24，V-01至V-05）', () => {
  test('没有承接的事项不能用（V-01）：只备案、只公布的都还不能', () => {
    expect(use(filed())).toContain('尚未公布施行');
    expect(use(devolutionPublished())).toContain('尚未公布施行');
    expect(use(devolutionInForce())).toBe(true);
    expect(mayUse(undefined, { authority: 'town', place: 'town', on: '2023-05-10' })).toContain('请选择');
  });

  test('公布施行以前立案的不行，施行当日可以（V-02）', () => {
    expect(use(devolutionInForce(), { on: '2022-05-31' })).toContain('尚未公布施行');
    expect(use(devolutionInForce(), { on: '2022-06-01' })).toBe(true);
  });

  test('不是乡镇人民政府的名义和印章不行（V-03）', () => {
    expect(use(devolutionInForce(), { authority: 'bureau' })).toContain('印章');
    expect(use(devolutionInForce(), { authority: 'town-team' })).toContain('印章');
  });

  test('别的乡镇不行（V-04：区域由事项把关，证件由执法证把关）', () => {
    expect(use(devolutionInForce(), { place: 'next-town' })).toContain('行使区域');
  });

  test('赋权以后，县级部门在该区域不再行使同一事项，别的区域仍可以（V-05）', () => {
    const own = (): Story => announced();
    const bureau: Partial<Use> = { authority: 'bureau' };
    expect(use(own(), { ...bureau, place: 'town' })).toBe(true);
    const adjusted = own()
      .on('2022-06-01')
      .act('adjustAreas', 'registrar', { exceptAreas: ['town'], listVersion: '修订版', areaNote: '已赋权示例镇。' });
    expect(use(adjusted, { ...bureau, place: 'town' })).toContain('已赋权');
    expect(use(adjusted, { ...bureau, place: 'next-town' })).toBe(true);
  });

  test('收回之日起不能立案；此前立案的，按过渡办法办结或者移送', () => {
    const withdrawn = (over: Stated = {}): Story =>
      devolutionInForce()
        .on('2024-06-28')
        .act('withdraw', 'registrar', { ...withdrawal, ...over })
        .approved('chief');
    expect(use(withdrawn(), { on: '2024-06-27' })).toBe(true);
    expect(use(withdrawn(), { on: '2024-06-28' })).toContain('已经收回');
    expect(use(withdrawn(), { on: '2024-08-01', filedOn: '2024-06-27' })).toBe(true);
    const moved = withdrawn({ transition: 'transfer', receiver: 'bureau' });
    expect(use(moved, { on: '2024-08-01', filedOn: '2024-06-27' })).toContain('移送接收机关');
  });

  test('清单有效期届满的次日起不能立案', () => {
    const listed = announced({ ...power, validUntil: '2022-12-31' });
    const bureau: Partial<Use> = { authority: 'bureau' };
    expect(use(listed, { ...bureau, on: '2022-12-31' })).toBe(true);
    expect(use(listed.on('2023-01-04'), { ...bureau, on: '2023-01-01' })).toContain('届满');
    expect(listed.matter.state).toBe('expired');
  });

  test('退回的清单不能用', () => {
    const told = begin('enforcement-teams/power')
      .act('list', 'bureau', power)
      .act('returnList', 'registrar', { returnReason: '条款有误。' });
    expect(use(told, { authority: 'bureau' })).toContain('尚未公布施行');
  });
});
