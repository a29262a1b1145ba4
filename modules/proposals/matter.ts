/** What the file of a deputy's suggestion (人大代表建议) or a member's proposal (政协提案) holds. */
import {
  choice,
  date,
  fields,
  files,
  integer,
  longText,
  matter,
  office,
  parties,
  people,
  phone,
  text,
  yesNo,
} from '../../kernel/procedure/index.ts';
import { OGI, REPLIES46 } from '../../law/index.ts';

const internal = { secrecy: 'internal' } as const;

export const kinds = { congress: '人大代表建议', cppcc: '政协提案' } as const;
export const manners = { sole: '单办', lead: '主办、会办', separate: '分办' } as const;
export const difficulties = { ordinary: '一般', complex: '涉及面广、处理难度大' } as const;
export const classes = { a: 'A类', b: 'B类', c: 'C类' } as const;
export const classMeanings = {
  a: '所提问题已经解决或者基本解决',
  b: '所提问题已列入计划，正在解决',
  c: '暂不能解决，留作参考',
} as const;
export const opennessKinds = { open: '全文公开', part: '摘要公开', none: '不予公开' } as const;
export const ratings = { satisfied: '满意', basic: '基本满意', dissatisfied: '不满意' } as const;
export const contactWays = { meeting: '面商', visit: '走访、调研', phone: '电话', written: '书面' } as const;
export const subjects = {
  transport: '交通出行',
  education: '教育体育',
  health: '医疗卫生',
  agriculture: '农业农村',
  city: '城乡建设和管理',
  environment: '生态环境',
  livelihood: '就业和社会保障',
  business: '经济发展和营商环境',
  culture: '文化旅游',
  safety: '公共安全和治理',
} as const;

export const proposalFile = fields({
  // 提出、审核
  kind: choice('类别', kinds),
  session: text('会议', { hint: '如“县十七届人大三次会议”；闭会期间提出的写“闭会期间”和年度' }),
  itemNumber: text('建议、提案编号', { hint: '如“第17号”，以交办机构的编号为准' }),
  part: integer('分件序号', {
    max: 50,
    hint: '整件填0；分办的，第一个单位的为0，其余依次为1、2……，各自答复、各自评价，整件只统计一次',
  }),
  mainItem: matter('主件', { refers: 'proposals' }),
  receivedOn: date('收到日期'),
  deputies: parties('领衔和附议的代表、委员', { hint: '领衔人在前；答复送每一位' }),
  heading: text('标题'),
  content: longText('内容'),
  subject: choice('主题', subjects),
  oneMatter: yesNo('一事一议'),
  screenNote: longText('审核意见', { ...internal, max: 2000 }),
  declineReason: longText('不立案、不作为建议办理的理由', { ...internal, max: 2000 }),
  mergedInto: matter('并入的提案', { refers: 'proposals' }),
  withdrawReason: longText('撤回的理由', { ...internal, max: 2000 }),
  // 交办、承办
  assignedOn: date('交办日期', { hint: '三个月、六个月从这一天起算，不从单位收到之日起算' }),
  leadOffice: office('承办（主办）单位', { involves: true }),
  manner: choice('办理方式', manners),
  difficulty: choice('难易', difficulties),
  difficultyReason: longText('定为涉及面广、处理难度大的理由', {
    max: 1000,
    onlyIf: { field: 'difficulty', is: ['complex'] },
  }),
  assignNote: longText('交办意见', { ...internal, max: 2000 }),
  coOffice: office('会办单位', { involves: true }),
  coMatter: text('会办事项', internal),
  adjustGround: choice('申请调整的理由', {
    notMine: '不属于本单位法定职责',
    shared: '需要其他单位主办',
    level: '属于上级或者下级机关的权限',
  }),
  adjustNote: longText('职责依据和情况', { ...internal, max: 2000 }),
  proposedOffice: office('建议的承办单位'),
  adjustAnswer: longText('对调整申请的处理意见', { ...internal, max: 2000 }),
  leader: text('分管负责人', internal),
  handlers: people('承办人', { assigns: 'handler' }),
  extensionReason: longText('延长的理由', { max: 1000 }),
  // 沟通、会办
  contactedOn: date('沟通日期'),
  contactWay: choice('沟通方式', contactWays),
  contactNotes: longText('代表、委员的意见', { ...internal, max: 5000 }),
  coOpinion: longText('会办意见', { ...internal, max: 5000 }),
  keyLeader: text('领衔督办人'),
  keyProgress: longText('重点办理进展', { ...internal, max: 3000 }),
  // 答复
  replyClass: choice('答复类别', classes, { hint: 'A已解决或者基本解决；B列入计划、正在解决；C留作参考' }),
  replyText: longText('答复内容'),
  classReason: longText('C类的理由', { max: 2000, onlyIf: { field: 'replyClass', is: ['c'] } }),
  openness: choice('公开属性', opennessKinds, { per: OGI.art(26) }),
  openReason: longText('不予公开或者摘要公开的理由', { ...internal, max: 1000, per: REPLIES46.art() }),
  summary: longText('公开的摘要', { max: 3000, onlyIf: { field: 'openness', is: ['part'] } }),
  contactPerson: text('联系人', internal),
  contactPhone: phone('联系电话'),
  returnReason: longText('退回修改的意见', { ...internal, max: 2000 }),
  // 评价
  ratedOn: date('代表、委员评价之日'),
  attitude: choice('对办理态度', ratings),
  satisfaction: choice('对办理结果', ratings),
  ratingNotes: longText('意见和建议', { ...internal, max: 2000 }),
  formSigned: yesNo('有代表、委员本人签名的征询意见表'),
  form: files('征询意见表'),
  secondNote: longText('二次交办的要求', { ...internal, max: 2000 }),
  closingNote: longText('办结说明', { ...internal, max: 2000 }),
  // 承诺
  promise: longText('承诺事项', { max: 2000 }),
  promiseBy: date('承诺完成期限'),
  progress: longText('落实情况', { max: 3000 }),
  postponeReason: longText('调整完成期限的理由', { max: 1000 }),
  failReason: longText('不能落实的理由', { max: 2000 }),
});

export type ProposalFile = typeof proposalFile;
