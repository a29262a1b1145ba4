/** The papers of making: 认定单, 评估论证报告, 征求意见公告, 采纳情况表, 审核意见, 三统一登记表, and the text itself. */
import { chineseDate } from '../../../kernel/calendar/index.ts';
import { facts, heading, list, note, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../kernel/procedure/index.ts';
import { OBE } from '../../../law/index.ts';
import type { V } from '../making/guards.ts';
import { evaluations, forbidden, marks, meetings, ownPoints } from '../making/matter.ts';
import { documentRule, gb37, gb115, makerKinds, organic } from '../rules.ts';

const on = (day: string | undefined): string => (day === undefined ? '＿＿＿＿年＿＿月＿＿日' : chineseDate(day));
const name = (v: V): string => `《${v.file.documentTitle ?? ''}》`;
const drafter = (v: V): string => v.officeName(v.matter?.office ?? v.actor.office ?? '');

const identificationSheet: PaperSpec<V> = {
  label: '行政规范性文件认定单',
  series: '规认',
  seal: 'acting',
  per: gb37,
  body: (v) => {
    const has = new Set<string>(v.file.marks ?? []);
    const normative = Object.keys(marks).every((m) => has.has(m));
    return [
      to(drafter(v)),
      para(`你单位提出制定的${name(v)}，对照认定标准：`),
      list(...Object.entries(marks).map(([key, label]) => `${label}：${has.has(key) ? '符合' : '不符合'}`)),
      para(
        normative
          ? '认定为行政规范性文件，应当依照评估论证、公开征求意见、合法性审核、集体审议、统一登记编号印发、公布和备案的程序制定。'
          : '不是行政规范性文件，不适用制定程序，也不得规定涉及权利义务、反复适用的内容。',
      ),
      ...(v.file.identification ? [para(v.file.identification)] : []),
    ];
  },
};

const evaluationReport: PaperSpec<V> = {
  label: '评估论证报告',
  seal: 'handling',
  per: organic,
  body: (v) => [
    para(`对${name(v)}（第${v.file.draftVersion ?? 1}稿），就下列方面作了评估论证：`),
    list(...(v.file.evaluated ?? []).map((e) => evaluations[e])),
    para(v.file.evaluation ?? ''),
    heading('逐项核对，草案不含有'),
    list(...(v.file.lint ?? []).map((f) => forbidden[f])),
  ],
};

const consultationNotice: PaperSpec<V> = {
  label: '公开征求意见公告',
  seal: 'handling',
  per: OBE.art(62),
  body: (v) => [
    para(
      `${name(v)}（征求意见稿）已经拟定，现向社会公开征求意见。意见请于${on(v.file.consultUntil)}前提出，方式：${v.file.consultHow ?? ''}。`,
    ),
    ...(v.file.shorterWhy ? [note(`缩短征求意见期限的理由：${v.file.shorterWhy}`)] : []),
    heading('征求意见稿'),
    para(v.file.consultText ?? ''),
    heading('起草说明'),
    para(v.file.consultExplanation ?? ''),
  ],
};

const adoptionTable: PaperSpec<V> = {
  label: '意见汇总与采纳情况表',
  seal: 'handling',
  per: OBE.art(62),
  body: (v) => [
    facts(
      ['文件', name(v)],
      ['征求意见截止', on(v.file.consultUntil)],
      ['收到意见', `${v.file.opinionsReceived ?? 0}条`],
      ['采纳', `${v.file.opinionsAdopted ?? 0}条`],
      ['听取市场主体、行业协会商会意见', v.file.businessHeard],
    ),
    ...(v.file.adoptionNote ? [para(v.file.adoptionNote)] : []),
  ],
};

const ownReviewOpinion: PaperSpec<V> = {
  label: '合法性审核意见',
  series: '规审',
  seal: 'handling',
  per: gb115,
  body: (v) => [
    para(`对${name(v)}（第${v.file.draftVersion ?? 1}稿），经逐项审核：`),
    list(...(v.file.ownChecked ?? []).map((p) => ownPoints[p])),
    para(v.file.ownOpinion ?? ''),
    para('结论：合法，可以提请集体审议。草案再有改动的，应当重新审核。'),
  ],
};

const registrationSheet: PaperSpec<V> = {
  label: '行政规范性文件统一登记表',
  series: '规登',
  seal: 'acting',
  per: documentRule,
  body: (v) => [
    facts(
      ['文件名称', v.file.documentTitle],
      ['制定机关', `${v.officeName(v.file.maker ?? '')}（${v.file.makerKind ? makerKinds[v.file.makerKind] : ''}）`],
      ['起草单位', drafter(v)],
      ['公开征求意见', v.file.notOpenWhy ? `没有公开：${v.file.notOpenWhy}` : `至${on(v.file.consultUntil)}`],
      ['公平竞争审查', v.file.concernsOperators ? '已审查' : '不涉及经营者经济活动'],
      [
        '审议',
        `${v.file.meetingKind ? meetings[v.file.meetingKind] : ''} ${v.file.meeting ?? ''}（${on(v.file.meetingOn)}）`,
      ],
      ['登记意见', v.file.registerNote],
    ),
    note('没有统一登记、统一编号的，不具有行政规范性文件的效力。'),
  ],
};

const officialText: PaperSpec<V> = {
  label: '行政规范性文件',
  series: '规',
  // 制定机关的文号：南府规〔2026〕1号 for the government, 南府办规 for its office, each without gaps.
  seal: { of: 'maker' },
  per: documentRule,
  body: (v) => [
    heading(v.file.documentTitle ?? ''),
    para(`（${v.file.meeting ?? ''}审议通过）`),
    ...(v.file.text ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(para),
    para(`本文件自${on(v.file.effectiveFrom)}起施行，有效期至${on(v.file.expiresOn)}。`),
  ],
};

export const papers = {
  identificationSheet,
  evaluationReport,
  consultationNotice,
  adoptionTable,
  ownReviewOpinion,
  registrationSheet,
  officialText,
};
