/** The papers of a report: to whoever reported (补正通知、不予核查、转送告知、核查结论告知), to the drafting unit (提醒敦促函) and to other organs. */
import { chineseDate } from '../../../kernel/calendar/index.ts';
import { facts, heading, list, note, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../kernel/procedure/index.ts';
import type { Regime, V } from './guards.ts';
import { faults, issuedBy, receivers } from './matter.ts';

const who = (v: V): string => (v.file.reporters ?? []).map((p) => p.name).join('、') || '举报人';
const on = (day: string | undefined): string => (day === undefined ? '近日' : chineseDate(day));
const measure = (v: V): string =>
  `《${v.file.measure ?? ''}》${v.file.measureNumber ? `（${v.file.measureNumber}）` : ''}`;
const maker = (v: V): string => (v.file.maker ? v.officeName(v.file.maker) : '');
const named = (keys: readonly (keyof typeof faults)[] | undefined): string[] => (keys ?? []).map((k) => faults[k]);
const opening = (v: V): string =>
  `您于${on(v.file.receivedOn ?? v.last('report')?.on)}举报${measure(v)}涉嫌违反公平竞争审查标准的材料收悉。`;
const mine = ['reporter'];

export const papersOf = (r: Regime) =>
  ({
    supplementNotice: {
      label: '举报材料补正通知书',
      series: '公竞补',
      seal: 'handling',
      to: mine,
      per: r.supplement,
      body: (v) => [
        to(who(v)),
        para(`${opening(v)}举报材料不完整、不明确，请在收到本通知之日起七个工作日内补正：${v.file.lacking ?? ''}`),
        para('逾期没有补正，或者补正以后仍然无法判断所指的措施的，不予核查。'),
      ],
    },
    refusalNotice: {
      label: '不予核查告知书',
      series: '公竞不',
      seal: 'handling',
      to: mine,
      per: r.supplement,
      body: (v) => [to(who(v)), para(`${opening(v)}经审核，不予核查。理由：${v.file.refusalWhy ?? ''}`)],
    },
    transferLetter: {
      label: '举报转送函',
      series: '公竞转',
      seal: 'handling',
      to: mine,
      per: r.report,
      body: (v) => [
        to(v.file.transferTo === 'drafter' ? maker(v) : v.file.transferTo ? receivers[v.file.transferTo] : ''),
        para(`现将对${measure(v)}的公平竞争审查举报转送你单位处理。转送的理由：${v.file.transferWhy ?? ''}`),
        facts(['起草单位', maker(v)], ['出台机关', v.file.issuedBy && issuedBy[v.file.issuedBy]]),
        heading('举报涉及的标准'),
        list(...named(v.file.faults)),
        note('举报人的信息依法保密，不得向起草单位提供。'),
      ],
    },
    transferNotice: {
      label: '举报转送告知书',
      series: '公竞告',
      seal: 'handling',
      to: mine,
      per: r.report,
      body: (v) => [
        to(who(v)),
        para(
          `${opening(v)}已经转送${v.file.transferTo ? receivers[v.file.transferTo] : ''}处理。理由：${v.file.transferWhy ?? ''}`,
        ),
      ],
    },
    verification: {
      label: '公平竞争审查举报核查报告',
      series: '公竞核',
      seal: 'handling',
      per: r.verify,
      body: (v) => [
        facts(
          ['政策措施', measure(v)],
          ['起草单位', maker(v)],
          ['起草单位的说明', v.file.makerView],
          ['认定', (v.file.violated ?? []).length > 0 ? '违反公平竞争审查标准' : '没有违反公平竞争审查标准'],
        ),
        ...((v.file.violated ?? []).length > 0 ? [list(...named(v.file.violated))] : []),
        heading('核查情况'),
        para(v.file.finding ?? ''),
      ],
    },
    urgingLetter: {
      label: '提醒敦促函',
      series: '公竞督',
      seal: 'handling',
      per: r.urge,
      body: (v) => [
        to(maker(v)),
        para(`经核查，${measure(v)}违反公平竞争审查标准：`),
        list(...named(v.file.violated)),
        heading('整改要求'),
        para(v.file.demand ?? ''),
        para(
          `请于${on(v.file.rectifyBy)}前完成整改，并书面报告整改情况。整改可以是修改、废止、停止执行，或者依法补作公平竞争审查；逾期没有整改的，将提请上一级市场监督管理部门约谈你单位负责人。`,
        ),
      ],
    },
    interviewRequest: {
      label: '提请约谈的报告',
      series: '公竞报',
      seal: 'handling',
      per: r.interview,
      body: (v) => [
        to('上一级市场监督管理部门'),
        para(
          `${maker(v)}起草的${measure(v)}违反公平竞争审查标准，经督促，至${on(v.file.rectifyBy)}逾期没有整改，提请对其负责人进行约谈。`,
        ),
        para(v.file.escalationWhy ?? ''),
      ],
    },
    resultNotice: {
      label: '举报核查结论告知书',
      series: '公竞果',
      seal: 'handling',
      to: mine,
      per: r.report,
      body: (v) => [
        to(who(v)),
        para(
          `${opening(v)}经核查，${(v.file.violated ?? []).length > 0 ? '举报的措施违反公平竞争审查标准，已经督促起草单位整改' : '没有发现违反公平竞争审查标准'}。`,
        ),
        para(v.file.reply ?? ''),
        para('感谢您对公平竞争的监督。'),
      ],
    },
  }) satisfies Record<string, PaperSpec<V>>;
