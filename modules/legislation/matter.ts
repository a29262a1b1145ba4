/** What the file of a consultation on draft legislation (立法征求意见) holds. */
import {
  choice,
  date,
  fields,
  files,
  integer,
  longText,
  offices,
  people,
  text,
  yesNo,
} from '../../kernel/procedure/index.ts';

const internal = { secrecy: 'internal' } as const;

export const kinds = {
  law: '法律',
  regulation: '行政法规',
  localRegulation: '地方性法规',
  departmentRule: '部门规章',
  localRule: '地方政府规章',
} as const;
export const askers = {
  provincialCongress: '省人大常委会及其工作机构',
  cityCongress: '市人大常委会及其工作机构',
  provincialGovernment: '省人民政府及其部门',
  cityGovernment: '市人民政府及其部门',
  other: '其他机关',
} as const;
export const answers = { opinions: '有意见', none: '无意见' } as const;

export const legislationFile = fields({
  // 收文
  receivedOn: date('收文日期'),
  asker: text('征求单位', { hint: '来函机关的全称' }),
  askerKind: choice('征求单位类别', askers),
  letterNumber: text('来函文号'),
  draftTitle: text('征求意见稿名称', { hint: '如“南昌市饮用水水源保护条例（草案）”' }),
  draftKind: choice('拟制定的法的种类', kinds),
  draftVersion: text('稿次', { hint: '如“草案”“修订草案征求意见稿”' }),
  replyBy: date('要求复函的日期', { hint: '以来函为准' }),
  restricted: yesNo('来函注明限定范围', { hint: '限定范围的，不得向范围以外的单位和个人散发' }),
  draft: files('征求意见稿', internal),
  // 批办、分送
  assignNote: longText('批办意见', { ...internal, max: 2000 }),
  handlers: people('承办人', { assigns: 'handler' }),
  routedTo: offices('分送单位', { involves: true }),
  routing: longText('按职责分工请各单位研究的条款', { ...internal, max: 5000 }),
  repliesBy: date('部门反馈截止日期'),
  asked: longText('书面征求的基层立法联系点、企业和社会组织', { max: 2000 }),
  askedAnswer: longText('反馈的意见', { ...internal, max: 20_000 }),
  askedCount: integer('反馈意见条数', { max: 10_000 }),
  openUntil: date('公开征求意见截止日期'),
  openNotice: longText('公开征求意见的说明', { max: 2000, hint: '应征求单位的要求刊登；写明意见送交的方式' }),
  // 部门反馈
  answer: choice('反馈', answers),
  opinion: longText('意见和理由', {
    ...internal,
    max: 20_000,
    hint: '逐条写明条款、意见和理由',
    onlyIf: { field: 'answer', is: ['opinions'] },
  }),
  opinionCount: integer('意见条数', { min: 1, max: 10_000, onlyIf: { field: 'answer', is: ['opinions'] } }),
  signed: yesNo('经本单位负责人签署'),
  // 汇总、复函
  matrix: longText('意见汇总表', { ...internal, max: 40_000, hint: '逐条写明：条款、意见、提出单位、是否采用、理由' }),
  missing: longText('逾期没有反馈的单位和处理', { ...internal, max: 2000, hint: '没有反馈不等于没有意见' }),
  sentCount: integer('函复的意见条数', { min: 0, max: 10_000 }),
  reply: longText('复函意见', { max: 40_000 }),
  newReplyBy: date('商定的新复函日期'),
  agreedBy: text('同意延期的来函、来电', { hint: '写明何人、何时、何种方式' }),
  withdrawnWhy: longText('撤回征求的情况', { max: 1000 }),
  // 采纳跟踪
  promulgated: text('公布的名称'),
  promulgatedOn: date('公布日期'),
  adopted: integer('采纳的意见条数', { max: 10_000 }),
  comparison: longText('对照情况', { ...internal, max: 20_000 }),
  untrackedWhy: longText('没有公布或者无法对照的情况', { max: 1000 }),
});

export type LegislationFile = typeof legislationFile;
