/** A published document goes for the record to the city government and to the county's standing committee; one of the two is not enough. */
import { expect } from 'vitest';
import type { LegalDate } from '../../kernel/calendar/index.ts';
import { addressOf } from '../world/browser.ts';
import { goOn, opening, perform, refusal, standing } from '../world/forms.ts';
import { congress, keeper, type Seats } from './seats.ts';

export async function file({ as }: Seats, document: string, title: string, on: LegalDate): Promise<void> {
  const page = await as(keeper, document);
  await goOn(page, '报送备案：登记应当报备的文件');
  await opening(page, '登记应当报备的文件', {});
  const filing = addressOf(page);
  const parts = { 一件一报: true, 报备材料: ['备案报告', '正式文本', '制定说明', '制定依据', '合法性审核意见'] };
  await perform(page, '报送市人民政府', { 报送市人民政府日期: on, ...parts });
  expect(await refusal(page, filing, 'confirm')).toContain('还没有报送县人大常委会，不能只报一处');
  await perform(page, '报送县人大常委会', { 报送县人大常委会日期: on, ...parts });
  await perform(page, '按期报备');
  await standing(page, '已报备');
  await perform(await as(congress, filing), '县人大常委会登记', { 县人大常委会备案登记号: '南人备〔2027〕1号' });
  await as(keeper, filing);
  await perform(page, '市人民政府登记', { 市人民政府备案登记号: '洪府备〔2027〕1号' });
  await perform(page, '备案办结');
  await as(keeper, document);
  await perform(page, '登记备案结果', { 备案: title });
}
