/** The figures (指标) of certificates: persons, never attempts. */
import type { IndicatorSpec } from '../../kernel/indicator/index.ts';
import { between, type Predicate } from '../../kernel/predicate/index.ts';
import type { CertificateFile } from './certificate/matter.ts';

type Act =
  | 'apply'
  | 'refuse'
  | 'failExam'
  | 'passExam'
  | 'exempt'
  | 'issue'
  | 'renew'
  | 'reviewYearly'
  | 'suspend'
  | 'revoke'
  | 'cancel'
  | 'expire'
  | 'reportLoss';
type State = 'active' | 'suspended' | 'lost';
type Spec = IndicatorSpec<keyof CertificateFile & string, Act, State>;

const section = '11';
const persons = (label: string, acts: readonly Act[], meaning: string, where?: Predicate): Spec => ({
  kind: 'distinct',
  section,
  label,
  unit: '人',
  of: 'holder',
  acts,
  meaning,
  ...(where === undefined ? {} : { where }),
});

export const certificateIndicators = {
  'exam-passed': persons(
    '通过全省统一综合法律知识网上考试',
    ['passExam'],
    '本期考试合格的人，同一人不论考几次、申领几次只计一人；免试的不计',
  ),
  'exam-failed': persons('考试不合格', ['failExam'], '本期至少有一次不合格的人，后来考试合格的也计'),
  exempted: persons('免试公共法律知识', ['exempt'], '本期因取得法律职业资格而免试的人'),
  applicants: persons('申领行政执法证', ['apply'], '本期申领的人'),
  'applications-refused': persons('不予核发', ['refuse'], '本期经审查不予核发的人'),
  'certificates-issued': persons('核发行政执法证', ['issue'], '本期新核发证件的人，换证、补发的不计'),
  'certificates-renewed': persons('换证延续', ['renew'], '本期换证的人'),
  holders: {
    kind: 'stock',
    section,
    label: '持证执法人员',
    unit: '人',
    states: ['active'],
    meaning: '期末证件有效的人；暂扣、遗失待补、离岗待收缴的不计。一人一证，部门制发的另行登记的可能重复',
  },
  'suspended-now': {
    kind: 'stock',
    section,
    label: '证件暂扣的人员',
    unit: '人',
    states: ['suspended'],
    meaning: '期末证件处于暂扣状态的人',
  },
  suspended: persons('暂扣证件', ['suspend'], '本期暂扣证件的人'),
  revoked: persons('吊销证件', ['revoke'], '本期吊销证件的人；复核撤销的也计，另有复核记录'),
  cancelled: persons('注销证件', ['cancel'], '本期因调离、退休等注销证件的人'),
  expired: persons('证件过期', ['expire'], '本期没有换证而过期的人'),
  lost: persons('报告遗失', ['reportLoss'], '本期报告证件遗失的人'),
  reviewed: persons('年度审验', ['reviewYearly'], '本期审验的人'),
  'hours-met': persons(
    '培训满学时',
    ['reviewYearly'],
    '本期审验时全年培训不少于60学时的人',
    between('reviewHours', 60),
  ),
  'hours-rate': {
    kind: 'rate',
    section,
    label: '培训学时达标率',
    unit: 'ratio',
    numerator: 'hours-met',
    denominator: 'reviewed',
    meaning: '全年培训不少于60学时的人除以本期审验的人',
  },
} as const satisfies Readonly<Record<string, Spec>>;
