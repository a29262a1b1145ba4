/** Cases pending when the law changed (新旧法衔接): neither 行政复议法90 nor 实施条例2026第77条 says what applies, so the choice is recorded and its consequences shown. */
import { chineseDate, type LegalDate } from '../../../kernel/calendar/index.ts';
import { unsure } from '../../../kernel/citation/index.ts';
import { type Claim, claim } from '../../../kernel/procedure/index.ts';
import { A23, R26 } from '../law.ts';
import type { V } from '../matter.ts';

/** reading: the choice made in the file goes before the county's setting. */
const newTextApplies = (v: V, from: LegalDate): boolean =>
  v.on >= from && (v.file.transitionReading ?? v.setting('transition')) === 'newText';

export const switched = (from: LegalDate): Claim<V> =>
  claim<V>('新法施行以后才需要选择', unsure(A23.art(90), '没有过渡条款'), (v) =>
    v.on >= from ? true : `${chineseDate(from)}以后办理的程序行为才需要选择适用`,
  );

/** 2024-01-01: a decision made under the new procedure wants views heard and mandatory hearings. */
export const newLawWants = claim<V>(
  '2024年1月1日以后的程序行为适用新法的，应当听取意见、重大案件组织听证',
  unsure(A23.art(90), '没有过渡条款'),
  (v) => {
    if (!newTextApplies(v, '2024-01-01')) return true;
    if (v.did('hearViews').length === 0) return '按新法应当听取当事人意见并记录（第四十九条），本案没有记录';
    return v.file.major === true && v.tracks.hearing !== 'held'
      ? '按新法重大、疑难、复杂案件应当组织听证（第五十条），本案没有听证'
      : true;
  },
);
/** 2026-07-01: the adoption of the committee's advice is to be stated. */
export const newRegulationWants = claim<V>(
  '2026年7月1日以后的程序行为适用新条例的，应当说明咨询意见的采纳情况',
  unsure(R26.art(77), '没有过渡条款'),
  (v) =>
    !newTextApplies(v, '2026-07-01') || v.tracks.committee !== 'advised' || v.file.committeeAdopted !== undefined
      ? true
      : '按新条例应当说明是否采纳咨询意见（第五十二条）',
);
