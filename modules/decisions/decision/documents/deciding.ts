/** Papers of the decision itself: 送审函, 提请审议卷, 请示报告, 决定, 公布登记, 执行通知, 后评估报告, 中止执行决定, 终身责任记录. */
import { facts, heading, list, note, para, to } from '../../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { D713 } from '../../../../law/index.ts';
import { peopleOf, textOf } from '../../rules.ts';
import { archived, channels, evaluationReasons, legality, present, steps } from '../matter.ts';
import { stands, stepNames, type V } from '../standing.ts';
import { doer, doerOf, draftName, lead, on, orDash, subjectName } from './words.ts';

const standing = { done: '已履行', skipped: '依法不适用' } as const;

export const reviewRequest: PaperSpec<V> = {
  label: '合法性审查送审函',
  series: '决审字',
  seal: 'acting',
  per: D713.art(26),
  body: (v) => [
    to('县司法局'),
    para(
      `现将${draftName(v)}及其说明、有关法律法规规章依据和履行决策法定程序的说明送请合法性审查，请于${on(v.file.reviewBy)}前出具审查意见。`,
    ),
    facts(...stepNames.map((step) => [steps[step], standing[stands(v, step) ?? 'skipped']] as const)),
    facts(['审查时间不足七个工作日的理由', v.file.shortReviewWhy]),
  ],
};

export const deliberationFile: PaperSpec<V> = {
  label: '提请集体讨论的请示',
  series: '决请字',
  seal: 'acting',
  per: D713.art(29),
  body: (v) => {
    const given = (value: keyof typeof present | undefined): string => (value ? present[value] : '—');
    return [
      to('县人民政府'),
      para(
        `${draftName(v)}已经依法履行决策程序，合法性审查结论为“${v.file.legality ? legality[v.file.legality] : ''}”（${v.file.legalityNumber ?? '见合法性审查意见书'}，${on(v.file.legalityIssuedOn)}），现提请县政府常务会议或者全体会议讨论。报送材料如下：`,
      ),
      facts(
        ['决策草案及相关材料', given(v.file.fileDraft)],
        ['公平竞争审查的有关情况', given(v.file.fileCompetition)],
        ['公众意见的研究采纳情况', given(v.file.fileParticipation)],
        ['专家论证意见的研究采纳情况', given(v.file.fileExperts)],
        ['风险评估报告等有关材料', given(v.file.fileRisk)],
        ['合法性审查意见', given(v.file.fileLegality)],
        ['其他材料', v.file.fileOther],
        ['不适用的理由', v.file.fileWhy],
        ['根据审查意见调整、补充的情况', v.file.revisedAsAdvised],
      ),
    ];
  },
};

export const partyReport: PaperSpec<V> = {
  label: '关于重大行政决策的请示报告',
  series: '决报字',
  seal: 'authority',
  per: D713.art(31),
  body: (v) => [
    to('中共县委'),
    para(`${draftName(v)}已经县政府会议于${on(v.file.discussedOn)}集体讨论。按照规定，在出台前请示报告。`),
    facts(
      ['县委意见', v.file.partyReply],
      ['人大常委会', v.file.congress ? v.file.congressDone : '不属于讨论决定或者报告的事项'],
    ),
  ],
};

export const decisionText: PaperSpec<V> = {
  label: '重大行政决策决定',
  series: '决字',
  seal: 'authority',
  per: D713.art(30),
  body: (v) => [
    para(`${draftName(v)}已经县政府会议于${on(v.file.discussedOn)}讨论通过，现予印发，请认真贯彻执行。`),
    para(orDash(v.file.decision)),
  ],
};

export const announcement: PaperSpec<V> = {
  label: '重大行政决策公布登记表',
  seal: 'handling',
  per: D713.art(32),
  body: (v) => [
    facts(
      ['决策', draftName(v)],
      ['公布日期', on(v.file.announcedOn)],
      ['公布途径', (v.file.announcedIn ?? []).map((c) => channels[c]).join('、')],
      ['宣传解读', v.file.interpretation],
    ),
  ],
};

export const executionNotice: PaperSpec<V> = {
  label: '重大行政决策执行通知',
  seal: 'authority',
  per: D713.art(34),
  body: (v) => [
    to((v.file.executors ?? []).map((o) => v.officeName(o)).join('、') || '各有关单位'),
    para(
      `${draftName(v)}由你单位负责执行。请依法全面、及时、正确执行，并报告执行情况；发现问题、情况发生重大变化或者不可抗力的，及时报告。`,
    ),
    facts(['执行要求', v.file.execution]),
  ],
};

export const evaluationReport: PaperSpec<V> = {
  label: '重大行政决策后评估报告',
  series: '决后评字',
  seal: 'handling',
  per: D713.art(36),
  body: (v) => [
    para(
      `${v.file.evaluator ?? ''}对${draftName(v)}的执行情况进行评估。评估的原因：${v.file.evaluationReason ? evaluationReasons[v.file.evaluationReason] : ''}。`,
    ),
    para(orDash(v.file.evaluation)),
    heading('评估结论'),
    para(
      v.file.evaluationResult
        ? { keep: '建议继续执行。', adjust: '建议调整，并依法履行相关程序。', stop: '建议依照法定程序停止执行。' }[
            v.file.evaluationResult
          ]
        : '—',
    ),
    note('评估结果作为调整重大行政决策的重要依据。'),
  ],
};

export const suspension: PaperSpec<V> = {
  label: '中止执行决定',
  series: '决中字',
  seal: 'authority',
  per: D713.art(37),
  body: (v) => [
    to((v.file.executors ?? []).map((o) => v.officeName(o)).join('、') || '各有关单位'),
    para(
      `${draftName(v)}在执行中情况紧急，根据《重大行政决策程序暂行条例》第三十七条的规定，决定先行中止执行，并提交会议讨论。`,
    ),
    para(orDash(v.file.suspendWhy)),
  ],
};

/** 终身责任追究 (条例三十八): who proposed, reviewed, spoke and dissented, kept without end. */
export const accountability: PaperSpec<V> = {
  label: '重大行政决策终身责任记录',
  series: '决责字',
  seal: 'handling',
  per: D713.art(38),
  body: (v) => {
    const item = v.file.item === undefined ? undefined : v.referred(v.file.item);
    const speakers = peopleOf(item, 'speakers').map((id) => v.person(id)?.name ?? id);
    return [
      para(
        `${subjectName(v)}决策过程中的下列人员和情况永久保存，造成决策严重失误的，据以倒查责任；对严重失误的决策表示不同意见的，按照规定减免责任。`,
      ),
      heading('一、建议和启动'),
      facts(
        ['建议人', v.file.proposedBy],
        ['登记建议', doerOf(v, 'suggest')],
        ['研究论证', doerOf(v, 'study')],
        ['决定启动', doerOf(v, 'initiate')],
        ['承办单位', [lead(v), ...(v.file.coOffices ?? []).map((o) => v.officeName(o))].join('、')],
      ),
      heading('二、拟订、论证和审查'),
      facts(
        ['拟订草案', doerOf(v, 'draft')],
        ['专家、专业机构', v.file.experts],
        ['风险评估', v.file.riskBy],
        ['公平竞争审查', v.file.competitionBy],
        [
          '合法性审查意见',
          `${v.file.legalityNumber ?? '见合法性审查事项'}，${v.file.legality ? legality[v.file.legality] : ''}，${on(v.file.legalityIssuedOn)}`,
        ],
        ['提请审议', doerOf(v, 'submit')],
      ),
      heading('三、集体讨论'),
      facts(
        ['会议日期', on(v.file.discussedOn)],
        ['发言人员（按先后，行政首长最后）', speakers.join('、')],
        ['发言记录', textOf(item, 'discussion')],
        ['不同意见', textOf(item, 'dissent')],
        ['与多数人意见不一致的理由', textOf(item, 'departWhy')],
      ),
      heading('四、请示报告和决定'),
      facts(
        ['请示报告', on(v.file.partyReportedOn)],
        ['作出决定', doerOf(v, 'decide')],
        ['公布', doerOf(v, 'announce')],
      ),
      heading('五、归档材料'),
      list(
        ...((v.file.archive ?? []).map((a) => archived[a]).length > 0
          ? (v.file.archive ?? []).map((a) => archived[a])
          : ['—']),
      ),
      facts(
        ['档号', v.file.archiveNumber],
        [
          '归档人',
          doer(v, {
            seq: 0,
            act: '',
            on: v.on,
            by: v.actor.id,
            capacity: '',
            source: 'performed',
            ...(v.actor.office === undefined ? {} : { office: v.actor.office }),
          }),
        ],
      ),
    ];
  },
};
