/** What the file of a power (权力事项) holds: whose it is, what it rests on, where and when it may be used, and how it came and went. */
import {
  choice,
  choices,
  date,
  fields,
  files,
  longText,
  matter,
  office,
  offices,
  text,
  type View,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { ACL, APL } from '../../../law/index.ts';
import { basisKinds, domains, powerActs, powerKinds, transitions, withdrawGrounds } from '../options.ts';

const internal = { secrecy: 'internal' } as const;

export const powerFile = fields({
  kind: choice('来源', powerKinds),
  code: text('事项编码', { max: 60 }),
  name: text('事项名称', { hint: '如：对占道经营行为的处罚' }),
  domain: choice('执法领域', domains),
  acts: choices('可以实施', powerActs, { per: ACL.art(17) }),
  basisKind: choice('依据的种类', basisKinds, { per: APL.art(16) }),
  legalBasis: longText('法律依据', { max: 4000, hint: '法律、法规、规章的名称和条、款、项' }),
  authority: office('行使机关', {
    involves: true,
    hint: '以谁的名义作出；委托的填写委托机关，赋权的填写乡镇人民政府、街道办事处',
    per: APL.art(17),
  }),
  body: matter('行使机关的执法主体登记', { refers: 'enforcement-teams' }),
  areas: offices('行使区域', { hint: '不填写为行使机关的全部区域', per: APL.art(22) }),
  exceptAreas: offices('除外区域', {
    hint: '同一事项已经赋权乡镇（街道）的，县级部门在这些区域不再行使',
    per: APL.art(24),
  }),
  areaNote: longText('区域调整的说明', { max: 1000 }),
  listVersion: text('清单版本', { hint: '如：2022年版权责清单' }),
  validFrom: date('施行日期'),
  validUntil: date('有效期至', { hint: '没有期限的不填写；委托的必须填写' }),
  // 赋权
  catalogue: text('省级赋权目录', { max: 200 }),
  catalogueNumber: text('目录文号', { max: 60 }),
  cataloguedOn: date('省级目录公布日期', { per: APL.art(24, 1) }),
  fromOffice: office('原行使机关', { involves: true, hint: '县级部门；赋权以后仍负指导、培训和移交的责任' }),
  capable: yesNo('能够有效承接', { per: APL.art(24, 1) }),
  capacity: longText('承接能力评估意见', {
    ...internal,
    max: 3000,
    hint: '持证人员、法制审核力量、装备和经费，法律专业要求',
  }),
  declineReason: longText('暂不承接的理由', { max: 2000 }),
  claimDocument: text('承接的决定', { hint: '乡镇（街道）的决定和文号' }),
  filingNumber: text('备案文号', { max: 60 }),
  publishedOn: date('清单公布日期'),
  publishedIn: text('公布的方式', { hint: '政府网站、统一公示平台、办公场所' }),
  handedOverOn: date('移交完成日期'),
  training: yesNo('完成业务培训'),
  templates: yesNo('交付文书样式和裁量基准'),
  casesHandedOver: longText('案件移交情况', { max: 1000, hint: '没有在办案件的写“无”' }),
  assessment: longText('定期评估意见', { max: 3000, per: APL.art(24, 1) }),
  // 委托
  entrustee: office('受委托组织', { involves: true, per: APL.art(21) }),
  ownPower: matter('委托机关自己的权力事项', { refers: 'enforcement-teams/power' }),
  letterNumber: text('委托书编号', { max: 60 }),
  letterOn: date('委托书签订日期'),
  letter: files('委托书'),
  entrustedMatters: longText('委托的具体事项和权限', { max: 2000, per: APL.art(20, 2) }),
  publicFunction: yesNo('受委托组织依法成立并具有管理公共事务职能', { per: APL.art(21) }),
  qualifiedStaff: yesNo('有取得行政执法资格的工作人员', { per: APL.art(21) }),
  technicalMeans: yesNo('需要技术检查、鉴定的，有条件组织', { per: APL.art(21) }),
  supervision: longText('委托机关的监督办法', { max: 1000, per: APL.art(20, 3) }),
  // 终止
  returnReason: longText('退回的理由', { ...internal, max: 2000 }),
  withdrawnOn: date('收回、解除日期'),
  withdrawGround: choice('收回的原因', withdrawGrounds),
  withdrawNote: longText('收回的决定和依据', { max: 2000 }),
  receiver: office('接收机关'),
  transition: choice('过渡办法', transitions, { hint: '收回、届满以前已经立案的案件怎么办' }),
});

export type PowerFile = typeof powerFile;
export type PowerView = View<PowerFile>;
