/** How a committee must be made up (人民调解法8、9), asked of every election and change. */
import { unsure } from '../../../kernel/citation/index.ts';
import { type Claim, claim, type View } from '../../../kernel/procedure/index.ts';
import { PML } from '../../../law/index.ts';
import type { committeeFile } from './matter.ts';

export type V = View<typeof committeeFile>;

/** A studio (个人调解工作室) is one mediator's; it stands under a committee instead of being one. */
const isStudio = (v: V): boolean => v.file.level === 'studio';

export const size: Claim<V> = claim(
  '委员三至九人',
  PML.art(8, 2),
  (v) => {
    const n = v.file.memberCount ?? 0;
    return isStudio(v) || (n >= 3 && n <= 9) || `委员应当为三至九人，现为${n}人`;
  },
  '请重新推选后登记',
);

export const woman: Claim<V> = claim('有妇女成员', PML.art(8, 3), (v) => {
  return isStudio(v) || (v.file.women ?? 0) >= 1 || '人民调解委员会应当有妇女成员';
});

export const minority: Claim<V> = claim('多民族居住地区有人数较少民族的成员', PML.art(8, 3), (v) => {
  return (
    isStudio(v) || v.file.mixed !== true || (v.file.minority ?? 0) >= 1 || '多民族居住的地区，应当有人数较少民族的成员'
  );
});

export const counted: Claim<V> = claim('人数与名单一致', PML.art(10), (v) => {
  const listed = v.file.members?.length;
  return (
    listed === undefined ||
    v.file.memberCount === undefined ||
    listed === v.file.memberCount ||
    `名单列有${listed}人，填写的人数是${v.file.memberCount}人`
  );
});

export const oneChair: Claim<V> = claim('设主任一人', PML.art(8, 2), (v) => {
  const chair = v.file.chair ?? '';
  if (isStudio(v) || v.file.members === undefined) return true;
  return v.file.members.some((m) => m.name === chair) || '主任应当是委员之一';
});

export const electedRightly: Claim<V> = claim('由法定的会议推选', PML.art(9, 1), (v) => {
  if (v.file.level === 'village' && v.file.electedBy !== 'villagers' && v.file.electedBy !== 'residents')
    return '村（居）人民调解委员会由村民会议、村民代表会议或者居民会议推选';
  if (v.file.level === 'enterprise' && v.file.electedBy !== 'workers')
    return '企业事业单位的人民调解委员会由职工大会、职工代表大会或者工会组织推选';
  return true;
});

export const underCommittee: Claim<V> = claim(
  '个人调解工作室隶属于有效的人民调解委员会',
  unsure(PML.art(34), '司法部指导意见，待核'),
  (v) => {
    if (!isStudio(v)) return true;
    const parent = v.file.parent === undefined ? undefined : v.referred(v.file.parent);
    return parent?.state === 'active' || '请选择任期未满的所属人民调解委员会';
  },
);

export const composition = [size, woman, minority, counted, oneChair, electedRightly];
