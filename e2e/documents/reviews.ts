/** The two reviews of a draft, each in a matter of its own that arises from the document: for fair competition and for legality. */
import type { LegalDate } from '../../kernel/calendar/index.ts';
import { addressOf } from '../world/browser.ts';
import { goOn, opening, perform, standing } from '../world/forms.ts';
import { drafter, found, keeper, lead, regulator, type Seats } from './seats.ts';

/** 公平竞争审查条例八至十一: every one of them, by how it begins. */
const standards = [
  '违法设置审批程序',
  '违法设置或者授予特许经营权',
  '限定经营',
  '不合理或者歧视性',
  '限制外地或者进口',
  '排斥、限制、强制外地',
  '排斥、限制外地经营者参加',
  '对外地商品',
  '对外地经营者',
  '给予特定经营者税收',
  '给予特定经营者选择性',
  '给予特定经营者要素',
  '强制或者便利',
  '超越权限定价',
  '违法干预',
];

/** Screened, heard and judged by the drafter, concluded by the market regulator, and the conclusion put to the document. */
export async function reviewCompetition({ as }: Seats, document: string, title: string, on: LegalDate): Promise<void> {
  const page = await as(drafter, document);
  await goOn(page, '公平竞争审查');
  await opening(page, '筛查', { 拟出台的主体: '县人民政府或者其办公室', 草案内容基本完备: true });
  await perform(page, '听取意见', {
    听取的利害关系人: '县内三家共享单车运营企业，座谈听取。',
    关于公平竞争影响的意见: '停放区对各家企业一样开放，没有意见。',
    涉及社会公众利益: false,
  });
  await perform(page, '提出初审意见', {
    已逐项审查: standards,
    对公平竞争影响的评估: '各家运营企业条件相同，不影响外地企业进入。',
    初审意见: '没有发现不符合审查标准的内容。',
  });
  await perform(page, '送市场监管部门审查');
  await standing(page, '已送市场监管部门');

  const reviewer = await as(regulator);
  await found(reviewer, 'normative-documents', 'fair-competition', title);
  await perform(reviewer, '作出审查结论（市场监管部门会同起草单位）', {
    已逐项审查: standards,
    审查结论: '符合公平竞争审查标准',
    审查结论的说明: '没有限定车辆的品牌、来源和运营企业。',
    结论日期: on,
  });
  await standing(reviewer, '已有审查结论');
  await as(drafter, document);
  await perform(page, '附公平竞争审查结论', { 公平竞争审查: title });
}

/** Sent, accepted, given to a reviewer, drafted and signed: all but the opinion itself, for which five working days must pass. */
export async function reviewLegality(
  { as, nameOf }: Seats,
  document: string,
  on: LegalDate,
  neededOn: LegalDate,
): Promise<string> {
  const page = await as(drafter, document);
  await goOn(page, '送请合法性审核');
  await opening(page, '送请审查', {
    审查类别: '行政规范性文件',
    涉及领域: '其他',
    送审单位: '城市管理',
    已附材料: ['送审稿', '起草说明', '有关法律', '本单位的审核意见', '征求意见', '公平竞争审查结论'],
    文件已经签发或者合同已经签订: false,
    缓急: '一般',
    '拟提交审议、签署的日期': neededOn,
  });
  const review = addressOf(page);
  const reviewer = await as(keeper, review);
  await perform(reviewer, '材料齐全，开始审查', { 材料齐全日期: on });
  await perform(await as(lead, review), '分办', { 审查人员: [await nameOf(keeper)] });
  await as(keeper, review);
  await perform(reviewer, '拟写审查意见', {
    已审核的内容: ['制定主体', '没有超越', '内容符合', '没有违法设立', '没有违法减损', '没有违法增加', '没有违反'],
    审查结论: '合法',
    审查意见: '经审核，主体、权限、内容和程序合法。',
    修改意见条数: '0',
  });
  await perform(await as(lead, review), '审签');
  return review;
}
