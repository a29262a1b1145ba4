/** What the file of one piece of published information (一条主动公开信息) holds. */
import {
  choice,
  choices,
  date,
  fields,
  files,
  longText,
  matter,
  parties,
  person,
  text,
  type View,
  yesNo,
} from '../../../kernel/procedure/index.ts';
import { OGI } from '../../../law/index.ts';
import { grounds } from '../options.ts';

/** 主动公开的目录: the fifteen heads of article 20, then the heads of article 21 for counties and for townships. */
export const categories = {
  documents: '法规、规章和规范性文件',
  institutions: '机关职能、机构设置和负责人',
  plans: '规划、计划及相关政策',
  statistics: '国民经济和社会发展统计',
  licences: '行政许可和其他对外管理服务',
  enforcement: '行政处罚、行政强制',
  budgets: '财政预算、决算',
  charges: '行政事业性收费',
  procurement: '政府集中采购',
  projects: '重大建设项目',
  welfare: '扶贫、教育、医疗、社会保障、就业',
  emergencies: '突发公共事件应对',
  supervision: '环境、卫生、安全、食品药品、质量监督检查',
  recruitment: '公务员招考录用',
  otherLaw: '法律、法规规定公开的其他信息',
  municipal: '市政建设、公共服务、公益事业',
  landTaking: '土地征收、房屋征收',
  security: '治安管理',
  relief: '社会救助',
  agriculture: '农业农村政策、农田水利',
  villageLand: '土地承包经营权流转、宅基地审核',
  villageFunds: '筹资筹劳',
  replies: '建议提案办理答复',
  interpretation: '政策解读、回应关切',
} as const;
export type Category = keyof typeof categories;

/** 乡镇人民政府 alone. */
export const townshipOnly: readonly Category[] = ['agriculture', 'villageLand', 'villageFunds'];

export const attributes = { proactive: '主动公开', onRequest: '依申请公开', withheld: '不予公开' } as const;
export const markings = { none: '无密级标志', internal: '内部资料', classified: '秘密以上' } as const;
export const reviews = {
  content: '内容审查',
  political: '政治表述审查',
  secrecy: '保密审查',
  personal: '个人信息审查',
} as const;
export const channels = {
  site: '县政府门户网站',
  gazette: '政府公报',
  media: '政务新媒体',
  press: '新闻发布会',
  paper: '报刊、广播、电视',
  board: '信息公告栏、电子屏',
} as const;

const internal = { secrecy: 'internal' } as const;

export const itemFile = fields({
  formedOn: date('形成日期', { hint: '签署、作出之日，不是上传之日', per: OGI.art(26) }),
  heading: text('名称'),
  category: choice('主题分类', categories, { per: OGI.art(20) }),
  documentNumber: text('文件编号'),
  summary: longText('内容概述', { max: 2000, per: OGI.art(12, 3) }),
  body: longText('正文'),
  attachments: files('附件', { secrecy: 'open' }),
  protectedPeople: parties('须隐去的人员（未成年人等）', {
    hint: '姓名只留姓，身份证号、电话、家庭住址不外出',
    per: OGI.art(15),
  }),
  source: matter('来源事项', { hint: '由哪一件事项形成的' }),
  channels: choices('公开方式', channels, { per: OGI.art(23) }),
  attribute: choice('公开属性', attributes, { hint: '起草时拟定，签发时确认' }),
  attributeGround: choice('不予公开的依据', grounds, { onlyIf: { field: 'attribute', is: ['withheld'] } }),
  attributeReason: text('理由', { onlyIf: { field: 'attribute', is: ['onRequest', 'withheld'] } }),
  marking: choice('密级标志', markings, internal),
  reviews: choices('公开前审查', reviews, { ...internal, per: OGI.art(17) }),
  reviewedBy: person('审查人'),
  reviewNote: text('审查意见', internal),
  referredTo: text('报请确定的机关', { ...internal, per: OGI.art(17, 3) }),
  referQuestion: longText('报请确定的问题', { ...internal, max: 2000 }),
  determination: text('确定意见', internal),
  mayOpen: yesNo('可以公开', internal),
  changedOn: date('变更、更正日期', { per: OGI.art(26) }),
  changeKind: choice('变更的种类', { changed: '信息变更', wrong: '更正错误', clarified: '澄清虚假或者不完整信息' }),
  changeNote: longText('变更、更正的内容', { max: 2000 }),
  evaluation: longText('评估意见', { ...internal, max: 2000, per: OGI.art(18) }),
  withdrawGround: choice('撤下的原因', {
    personal: '含有不应公开的个人信息',
    secret: '含有不应公开的内容',
    wrong: '内容错误',
    superseded: '已废止、失效',
    unsigned: '未经签发的稿件',
  }),
  withdrawNote: text('撤下的说明'),
});
export type ItemFile = typeof itemFile;
export type V = View<ItemFile>;
