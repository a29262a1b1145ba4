/** What the file of a certificate (行政执法证) holds: who applies for which body, the examination, the term, and how it came to be withheld or ended. */
import {
  choice,
  choices,
  date,
  fields,
  integer,
  longText,
  matter,
  office,
  offices,
  person,
  text,
  type View,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { APL, DOC118 } from '../../../law/index.ts';
import { domains, leavingGrounds, replaceGrounds, revokeGrounds, staffings, suspendGrounds } from '../options.ts';

const internal = { secrecy: 'internal' } as const;

export const certificateFile = fields({
  holder: person('持证人', { assigns: 'holder' }),
  name: text('姓名', { max: 40 }),
  body: office('执法主体', { involves: true, hint: '证件上的执法单位：以谁的名义执法', per: APL.art(17) }),
  bodyRecord: matter('执法主体（队伍）的登记', { refers: 'enforcement-teams' }),
  unit: office('所在单位', { involves: true, hint: '队伍或者机关内设机构所在的单位' }),
  post: text('职务', { max: 60 }),
  staffing: choice('编制性质', staffings, { ...internal, hint: '合同制、临时、工勤人员不得申领' }),
  enforcementPost: yesNo('在执法岗位工作', internal),
  areas: offices('执法区域', { hint: '不填写为执法主体的全部区域；乡镇（街道）必须填写' }),
  domains: choices('执法领域', domains),
  legalQualified: yesNo('取得法律职业资格', internal),
  qualificationNumber: text('法律职业资格证书号', {
    ...internal,
    max: 60,
    onlyIf: { field: 'legalQualified', is: [true] },
  }),
  unitOpinion: longText('单位审核意见', { ...internal, max: 1000 }),
  screenOpinion: longText('资格审查意见', { ...internal, max: 1000 }),
  refuseReason: longText('不予核发的理由', { ...internal, max: 2000 }),
  withdrawReason: text('撤回的原因', internal),
  // 培训、考试
  trainedOn: date('岗前培训完成日期', internal),
  publicHours: integer('公共法律知识培训学时', { ...internal, max: 1000 }),
  sectorHours: integer('专业法律知识培训学时', { ...internal, max: 1000 }),
  examOn: date('考试日期', internal),
  publicScore: integer('公共法律知识成绩', { ...internal, max: 100, hint: '全省统一综合法律知识网上考试' }),
  sectorScore: integer('专业法律知识成绩', { ...internal, max: 100 }),
  exemptNote: longText('免试的说明', { ...internal, max: 1000, per: DOC118.art(23) }),
  // 证件
  number: text('证件编号', { max: 60 }),
  validFrom: date('有效期起'),
  validUntil: date('有效期至'),
  issuer: text('发证机关'),
  deliveredOn: date('领取日期', internal),
  reviewYear: integer('年度', { ...internal, min: 2000, max: 2100 }),
  reviewHours: integer('全年培训学时', { ...internal, max: 1000 }),
  reviewResult: choice('年度审验', { pass: '合格', fail: '不合格' }, internal),
  reviewNote: longText('审验意见', { ...internal, max: 1000 }),
  replaceGround: choice('换发、补发的原因', replaceGrounds, internal),
  lostOn: date('遗失日期', internal),
  lossNote: longText('遗失经过', { ...internal, max: 1000 }),
  // 暂扣、吊销
  suspendGround: choice('暂扣的原因', suspendGrounds, internal),
  suspendReason: longText('暂扣的事实和依据', { ...internal, max: 2000 }),
  suspendedUntil: date('暂扣至', internal),
  reinstateNote: longText('整改和发还的意见', { ...internal, max: 1000 }),
  revokeGround: choice('吊销的原因', revokeGrounds, internal),
  revokeReason: longText('吊销的事实和依据', { ...internal, max: 3000 }),
  defence: longText('持证人的陈述、申辩', { ...internal, max: 5000 }),
  dropReason: longText('不予吊销的理由', { ...internal, max: 2000 }),
  reviewRequest: longText('复核申请', { ...internal, max: 3000 }),
  reviewDecision: longText('复核决定', { ...internal, max: 3000 }),
  // 收缴、注销
  leftOn: date('离岗日期', internal),
  leavingGround: choice('离岗的原因', leavingGrounds, internal),
  collected: yesNo('证件已经收缴', internal),
  cancelNote: longText('注销的说明', { ...internal, max: 1000 }),
});

export type CertificateFile = typeof certificateFile;
export type CertificateView = View<CertificateFile>;
