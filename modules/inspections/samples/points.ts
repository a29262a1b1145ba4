/** Samples of monitoring points, their reports, and ratings by enterprises. */
import type { Sample, SampleAct } from '../../../kernel/procedure/index.ts';
import { act, code, type Stated, subject, visit } from './means.ts';

const sample = (procedure: string, label: string, ...acts: SampleAct[]): Sample => ({
  procedure: `inspections/${procedure}`,
  version: 'apl2021',
  label,
  acts,
  referred: [subject, visit('2023-03-22')],
});
const appoint = act('2023-02-01', 'appoint', 'supervisor', {
  appointedOn: '2023-02-01',
  subject: 'subject-1',
  name: '示例餐饮有限公司',
  creditCode: code,
  township: 'liantang',
  contact: '示例联络员',
  phone: '13800000002',
  until: '2025-01-31',
});
const told: Stated = {
  enterprise: '示例餐饮有限公司',
  point: 'subject-1',
  visitDate: '2023-03-22',
  authority: 'office',
  withCode: true,
  code: '示例检〔2023〕1号',
};

export const pointSamples: readonly Sample[] = [
  sample('point', '监测点：在聘', appoint),
  sample(
    'point',
    '监测点：续聘、撤销',
    appoint,
    act('2024-06-03', 'renew', 'supervisor', { contact: '示例联络员乙', phone: '13800000003', until: '2026-01-31' }),
    act('2024-12-02', 'end', 'supervisor', { endedOn: '2024-12-02', endReason: '企业迁出。' }),
  ),
  sample('point', '监测点：聘期届满', appoint, act('2025-02-06', 'expire', 'law')),
  sample(
    'report',
    '入企报告：与记录一致',
    act('2023-03-22', 'tell', 'reporter', told),
    act('2023-03-24', 'close', 'supervisor', { inspection: 'visit-1', checkNote: '一致。' }),
  ),
  sample(
    'report',
    '入企报告：无码检查列为线索',
    act('2023-03-22', 'tell', 'supervisor', {
      enterprise: '示例餐饮有限公司',
      visitDate: '2023-03-21',
      authority: 'office',
      visitors: '两名穿制服人员',
      withCode: false,
      problems: ['noCode', 'quietDay'],
      details: '没有出示编号。',
    }),
    act('2023-03-24', 'makeLead', 'supervisor', { checkNote: '平台没有这次检查。', handling: 'ask' }),
    act('2023-04-10', 'handle', 'supervisor', { outcome: '检查单位已说明并补录，约谈负责人。' }),
  ),
  sample(
    'rating',
    '评价：不满意、核对计入',
    act('2023-03-23', 'rate', 'rater', {
      visitCode: '示例检〔2023〕1号',
      rating: 'bad',
      conduct: ['noNotice'],
      comment: '检查了通知以外的内容。',
    }),
    act('2023-03-27', 'count', 'supervisor', { inspection: 'visit-1', answer: '已提醒检查单位。' }),
  ),
  sample(
    'rating',
    '评价：编号无效',
    act('2023-03-23', 'rate', 'rater', { visitCode: '不存在的编号', rating: 'good' }),
    act('2023-03-27', 'invalidate', 'supervisor', { answer: '没有这一编号。' }),
  ),
];
