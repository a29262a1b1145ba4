/** What the register of enforcement bodies and teams (执法主体、执法队伍名录) holds. */
import {
  choice,
  date,
  fields,
  integer,
  longText,
  matter,
  office,
  offices,
  phone,
  text,
  type View,
} from '../../kernel/procedure/index.ts';
import { APL } from '../../law/index.ts';
import { bodyKinds, domains, groundKinds } from './options.ts';

const internal = { secrecy: 'internal' } as const;

export const bodyFile = fields({
  name: text('名称'),
  kind: choice('种类', bodyKinds),
  unit: office('登记的单位', { involves: true, hint: '机关、组织或者队伍本身' }),
  actingAuthority: office('以谁的名义执法', {
    involves: true,
    hint: '文书上的名称和印章；队伍以所属机关、乡镇人民政府的名义执法',
    per: APL.art(17),
  }),
  authorityRecord: matter('该执法主体的登记', { refers: 'enforcement-teams', hint: '队伍、受委托组织填写' }),
  areas: offices('执法区域', { hint: '不填写为全县' }),
  field: choice('执法领域', domains),
  groundKind: choice('依据的种类', groundKinds),
  ground: longText('设立、授权、委托的依据', { max: 2000, hint: '写到条、款、项' }),
  document: text('设立文件'),
  documentNumber: text('文号', { max: 60 }),
  establishedOn: date('设立日期'),
  staffing: integer('核定编制（名）', { max: 5000 }),
  leader: text('负责人'),
  address: text('办公地址'),
  telephone: phone('投诉电话', { secrecy: 'open', service: true, hint: '向社会公布的单位电话' }),
  reviewOpinion: longText('资格审核意见', { ...internal, max: 2000 }),
  refuseReason: longText('不予确认的理由', { ...internal, max: 2000 }),
  changedOn: date('变更日期'),
  changeNote: longText('变更事项', { max: 2000 }),
  abolishedOn: date('撤销日期'),
  abolishReason: longText('撤销的理由和依据', { max: 2000 }),
  successor: office('职权的承继机关'),
  caseTransition: longText('未办结案件的处理', { max: 2000 }),
});

export type BodyFile = typeof bodyFile;
export type BodyView = View<BodyFile>;
