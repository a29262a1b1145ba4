/** 检查人员名录库: officers from whom a draw takes, each with a valid certificate. */
import { days } from '../../../kernel/calendar/index.ts';
import {
  choice,
  choices,
  claim,
  date,
  fields,
  person,
  procedure,
  text,
  type View,
} from '../../../kernel/procedure/index.ts';
import { APL, RANDOM58 } from '../../../law/index.ts';
import { actors } from '../actors.ts';
import { industries } from '../options.ts';

/** 执法领域, by the fields on the certificates. */
export const inspectorFile = fields({
  name: text('姓名'),
  person: person('检查人员', { certified: '行政执法证' }),
  certificate: text('行政执法证号', { max: 60 }),
  until: date('证件核验有效至', { hint: '不晚于证件的有效期；到期以前重新核验，届满自动停止抽取' }),
  industries: choices('可以检查的行业', industries, { hint: '抽取按行业选人，与执法证的执法领域一致' }),
  pausedWhy: choice('不能参加抽取的原因', {
    suspended: '证件被暂扣',
    leave: '病事假、脱产培训',
    moved: '临时借调',
    other: '其他',
  }),
  leftWhy: choice('移出的原因', { transferred: '调离执法岗位', retired: '退休、离职', revoked: '证件被吊销、注销' }),
});
type V = View<typeof inspectorFile>;

const certificateKind = '行政执法证';
/** Coming back asks the certificate again, so that one suspended or run out is not drawn. */
const stillCertified = claim<V>(
  '证件有效才能恢复',
  APL.art(42),
  (v) => {
    const held = v.file.person === undefined ? undefined : v.person(v.file.person);
    return (
      held?.certificates.some((c) => c.kind === certificateKind && !c.suspended && c.from <= v.on && v.on <= c.until) ||
      `${v.file.name ?? '此人'}在${v.on}没有有效的${certificateKind}，不能参加抽取`
    );
  },
  '请先办理证件的返还、换发',
);
const notExpired = claim<V>(
  '核验没有过期',
  APL.art(42),
  (v) => (v.file.until ?? '') >= v.on || '证件已过核验的有效期，不能参加抽取',
);

const withinCertificate = claim<V>(
  '核验不超过证件的有效期',
  APL.art(42),
  (v) => {
    const held = v.file.person === undefined ? undefined : v.person(v.file.person);
    return (
      held?.certificates.some((c) => c.kind === certificateKind && !c.suspended && c.until >= (v.file.until ?? '')) ||
      `${v.file.name ?? '此人'}的证件在${v.file.until ?? ''}以前届满，核验不能超过证件的有效期`
    );
  },
  '请填写证件有效期以内的日期',
);

export const inspector = procedure({
  module: 'inspections',
  id: 'inspector',
  version: 'apl2021',
  label: '检查人员名录库',
  from: '2021-07-15',
  file: inspectorFile,
  title: (f) => f.name ?? '检查人员',
  once: { of: ['person'], says: '此人已经在检查人员名录库中', per: RANDOM58.art() },

  actors: { clerk: actors.clerk, supervisor: actors.supervisor },
  states: {
    available: { label: '可以抽取', phase: '在库' },
    paused:    { label: '暂不参加抽取', phase: '在库' },
    left:      { label: '已移出', phase: '移出', final: true },
  },
  acts: {
    enrol:  { label: '列入名录库', by: ['clerk', 'supervisor'], opens: true, to: 'available', asks: ['name', 'person', 'certificate', 'until', 'industries'], when: [notExpired, withinCertificate], per: [RANDOM58.art(), APL.art(42)] },
    renew:  { label: '重新核验证件', by: ['clerk', 'supervisor'], from: ['available', 'paused'], to: 'available', asks: ['certificate', 'until'], when: [stillCertified, notExpired, withinCertificate], per: APL.art(42) },
    pause:  { label: '暂停抽取', by: ['clerk', 'supervisor'], from: 'available', to: 'paused', asks: ['pausedWhy'], per: RANDOM58.art() },
    resume: { label: '恢复抽取', by: ['clerk', 'supervisor'], from: 'paused', to: 'available', when: [stillCertified, notExpired], per: APL.art(42) },
    expire: { label: '核验到期，停止抽取', by: 'law', from: 'available', to: 'paused', per: APL.art(42) },
    leave:  { label: '移出名录库', by: ['clerk', 'supervisor'], from: ['available', 'paused'], to: 'left', asks: ['leftWhy'], per: RANDOM58.art() },
  },
  limits: {
    certificate: { label: '行政执法证核验', class: 'validity', starts: ['enrol', 'renew', 'resume'], startsOn: 'until', ends: ['renew', 'leave', 'pause'], allow: days(0), onLapse: { deems: 'expire' }, binds: 'office', per: APL.art(42) },
  },
  indicators: {
    inspectors: { kind: 'stock', section: '10', label: '检查人员', unit: '人', states: ['available', 'paused'], meaning: '期末在检查人员名录库中的行政执法人员，暂不参加抽取的计在内' },
  },
});
