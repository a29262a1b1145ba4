/** A draft before the public: the notice, an opinion sent from it, and, when its days are over, the answer and what became of the draft. */
import type { Locator, Page } from 'playwright-core';
import type { LegalDate } from '../../kernel/calendar/index.ts';
import { addressOf, county, granted, until } from '../world/browser.ts';
import { agree, begin, fill, goOn, opening, outcome, perform, publish, send, standing } from '../world/forms.ts';
import { next, type Receipt, receiptOf } from '../world/portal.ts';
import { drafter, drafterHead, found, type Seats } from './seats.ts';

const explanation = '乱停占道的投诉一年三百多件，需要明确企业的责任。';
const contact = '网上提交，或者寄县城市管理局法规股。';

/** Sends an act that needs an approval, which the head of the drafting office gives. */
async function approved(
  { as }: Seats,
  matter: string,
  act: string,
  answers: Parameters<typeof fill>[1],
): Promise<void> {
  const page = await as(drafter, matter);
  const form = await begin(page, act);
  await fill(form, answers);
  await send(form);
  await granted(page.getByText('已送审，批准后生效').first(), form.getByRole('alert'), `“${act}”没有送审`);
  await agree(await as(drafterHead), matter);
  await as(drafter, matter);
}

/** The document's own notice, and the consultation on the portal that arises from it; gives back the address of the latter. */
export async function consult(seats: Seats, document: string, draft: string, closesOn: LegalDate): Promise<string> {
  const page = await seats.as(drafter, document);
  await perform(page, '公开征求意见', {
    征求意见稿全文: draft,
    起草说明: explanation,
    征求意见截止日期: closesOn,
    提出意见的方式: contact,
  });
  await standing(page, '公开征求意见中');
  await publish(page, '公开征求意见');
  await goOn(page, '向社会公开征求意见');
  await opening(page, '拟订征求意见公告', {
    草案全文: draft,
    草案说明: explanation,
    与市场主体生产经营活动密切相关: true,
    公布的途径: ['政府网站'],
    提出意见的方式和联系方式: contact,
  });
  const consultation = addressOf(page);
  await approved(seats, consultation, '发布征求意见公告', { 截止日期: closesOn });
  await publish(page, '公开征求意见公告');
  return consultation;
}

export const invitation = (reader: Page): Locator => reader.getByRole('link', { name: '发表意见' });

/** Stands on the notice that invites opinions (the document's own has the same title and invites none) and gives back its address. */
export async function readNotice(reader: Page, title: string): Promise<string> {
  const named = `关于《${title}》公开征求意见的公告`;
  await reader.goto(`${county()}/published?q=${encodeURIComponent(title)}`);
  const notices = reader.getByRole('link', { name: named });
  await until(notices.nth(1));
  for (const n of [0, 1]) {
    await notices.nth(n).click();
    await until(reader.getByRole('heading', { level: 1, name: named }));
    if ((await invitation(reader).count()) > 0) return addressOf(reader);
    await reader.goBack();
  }
  throw new Error(`《${title}》的公告都不能发表意见`);
}

/** A citizen sends an opinion from the notice in view. */
export async function sendOpinion(reader: Page, opinion: Readonly<Record<string, string>>): Promise<Receipt> {
  await invitation(reader).click();
  await reader.getByRole('link', { name: '开始填写' }).click();
  await next(reader, opinion);
  await next(reader, { 您的身份: '公民' });
  await next(reader);
  await reader.getByRole('button', { name: '确认并提交' }).click();
  return receiptOf(reader);
}

/** The one opinion is adopted and answered, and what became of the opinions is concluded and made public. */
export async function answerOpinion(seats: Seats, number: string, consultation: string): Promise<void> {
  const page = await seats.as(drafter);
  await found(page, 'decisions', 'opinion', number);
  await perform(page, '研究答复', {
    意见摘要: '第二条写明清理的时间。',
    采纳情况: '采纳',
    答复和理由: '第二条改为两小时内清理。',
  });
  await seats.as(drafter, consultation);
  await standing(page, '已截止，待研究');
  await approved(seats, consultation, '审定意见采纳情况', {
    意见归纳和研究情况: '意见集中在清理的时间，已经写明。',
    收到意见: '1',
    采纳: '1',
    部分采纳: '0',
    未采纳: '0',
    '内容重复、合并答复': '0',
    与草案无关: '0',
  });
  await standing(page, '已研究采纳');
  await publish(page, '意见采纳情况');
}

/** The document records what became of the opinions, and its draft is changed accordingly. */
export async function takeUpOpinion(
  { as }: Seats,
  document: string,
  changed: string,
  free: readonly string[],
): Promise<void> {
  const page = await as(drafter, document);
  await perform(page, '汇总意见采纳情况', {
    收到意见条数: '1',
    采纳条数: '1',
    意见采纳情况: '采纳一条：第二条写明两小时内清理。',
    '听取市场主体、行业协会商会意见的情况': '座谈听取三家运营企业和县交通运输协会的意见。',
  });
  await publish(page, '意见采纳情况');
  await perform(page, '修改草案', {
    稿次: '2',
    修改的内容: '第二条写明两小时内清理。',
    '逐项核对，不含有下列内容': free,
    草案全文: changed,
  });
  await until(outcome(page, '修改草案'));
  await standing(page, '征求意见结束，待审核');
}
