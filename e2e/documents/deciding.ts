/** A document before the county's meeting, and what makes it one: the signature, the one register, the one number, the publication. */
import type { LegalDate } from '../../kernel/calendar/index.ts';
import { addressOf } from '../world/browser.ts';
import { goOn, open, opening, perform, publish, standing } from '../world/forms.ts';
import { clerk, drafter, keeper, mayor, registry, type Seats } from './seats.ts';

/** The meeting is called, days before it is held; gives back its address. */
export async function callMeeting({ as }: Seats, meeting: string, on: LegalDate): Promise<string> {
  const page = await as(clerk);
  await open(page, '/desk/decisions/new?procedure=meeting&act=convene', '通知召开会议', {
    会议名称: meeting,
    会议种类: '县政府常务会议',
    会议日期: on,
    地点: '县政府一号会议室',
    会议组成人员数: '5',
  });
  return addressOf(page);
}

interface Sitting {
  address: string;
  meeting: string;
  on: LegalDate;
}

/** The document is an item of the meeting, is discussed and passed there, and bears the meeting's conclusion. */
export async function decideTogether(
  { as, nameOf }: Seats,
  document: string,
  title: string,
  { address, meeting, on }: Sitting,
): Promise<void> {
  const page = await as(clerk, document);
  await goOn(page, '列为会议议题');
  await opening(page, '登记议题', { 会议: meeting, 议题序号: '1', 汇报单位: '城市管理' });
  const item = addressOf(page);
  const [head, ...others] = [
    await nameOf(mayor),
    await nameOf('副县长（分管司法行政）'),
    await nameOf('南昌县人民政府办公室主任'),
  ];
  await as(clerk, address);
  await perform(page, '登记召开', {
    到会组成人员数: '4',
    出席人员: [head, ...others],
    缺席人员和原因: '一人外出培训。',
  });
  await as(clerk, item);
  await perform(page, '登记讨论情况', {
    讨论日期: on,
    行政首长: head,
    发言人员: [...others, head],
    发言记录: '与会人员同意，建议在地铁站周边先行划设停放区。县长同意通过。',
    不同意见: '无',
    结论: '通过',
    议定事项: `通过《${title}》，按程序公布。`,
    行政首长拟作出的决定与多数人意见不一致: false,
  });
  await as(clerk, document);
  await perform(page, '集体审议通过', {
    会议议题: title,
    审议的会议: meeting,
    审议方式: '县政府常务会议',
    会议名称: meeting,
    审议日期: on,
  });
  await standing(page, '已审议通过，待签发');
}

interface Text {
  text: string;
  on: LegalDate;
  effectiveFrom: LegalDate;
  expiresOn: LegalDate;
}

/** Signed by the head of the county, registered, numbered and published; gives back its number. */
export async function promulgate(
  { as }: Seats,
  document: string,
  { text, on, effectiveFrom, expiresOn }: Text,
): Promise<string> {
  await perform(await as(mayor, document), '签发');
  await perform(await as(keeper, document), '统一登记');
  const page = await as(registry, document);
  await perform(page, '统一编号、统一印发', {
    正文: text,
    施行日期: effectiveFrom,
    有效期至: expiresOn,
    印发份数: '80',
  });
  const number = /南府规〔\d{4}〕\d+号/.exec(await page.locator('body').innerText())?.[0] ?? '';
  await perform(page, '公布', { 公布日期: on, 公布载体: '县人民政府网站', 文号: number });
  await standing(page, '有效');
  await publish(page, '行政规范性文件正文');
  return number;
}

/** What it means, told by whoever drafted it. */
export async function explain({ as }: Seats, document: string): Promise<void> {
  const page = await as(drafter, document);
  await perform(page, '政策解读', { 政策解读: '车要停进划好的停放区；乱停的，企业两小时以内清走。' });
  await publish(page, '政策解读');
}
