/** Papers of the making of a draft: 研究论证意见, 启动决定, 草案说明, 听证公告和笔录, 专家论证意见, 风险评估报告, 公平竞争审查结论. */
import { facts, heading, note, para, to } from '../../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { D713 } from '../../../../law/index.ts';
import { competitionResults, kinds, proposers, riskLevels, ways } from '../matter.ts';
import type { V } from '../standing.ts';
import { draftName, lead, on, orDash, subjectName } from './words.ts';

const yes = (value: boolean | undefined): string => (value ? '是' : '否');

export const studyPaper: PaperSpec<V> = {
  label: '决策事项建议研究论证意见',
  seal: 'acting',
  per: D713.art(10),
  body: (v) => [
    to('县人民政府'),
    para(`对${subjectName(v)}的决策建议，经研究论证，报告如下：`),
    facts(
      ['事项类别', v.file.kind && kinds[v.file.kind]],
      ['建议人', v.file.proposer && proposers[v.file.proposer]],
      ['建议的主要内容', v.file.suggestion],
    ),
    heading('研究论证意见'),
    para(orDash(v.file.study)),
    para('以上意见，请县人民政府决定是否启动决策程序。'),
  ],
};

export const initiationDecision: PaperSpec<V> = {
  label: '重大行政决策启动决定',
  series: '决启字',
  seal: 'authority',
  per: D713.art(11),
  body: (v) => [
    to([lead(v), ...(v.file.coOffices ?? []).map((o) => v.officeName(o))].join('、')),
    para(
      `根据《重大行政决策程序暂行条例》第十条、第十一条的规定，经研究论证，决定就${subjectName(v)}启动重大行政决策程序。`,
    ),
    para(
      `由${lead(v)}为牵头的决策承办单位${(v.file.coOffices ?? []).length > 0 ? `，${(v.file.coOffices ?? []).map((o) => v.officeName(o)).join('、')}参与承办` : ''}，负责决策草案的拟订，依法履行公众参与、专家论证、风险评估、公平竞争审查、合法性审查等程序，并提请集体讨论。`,
    ),
    facts(['工作要求', v.file.initiation]),
  ],
};

export const draftExplanation: PaperSpec<V> = {
  label: '决策草案说明',
  seal: 'acting',
  per: D713.art(12),
  body: (v) => [
    para(`${draftName(v)}由${lead(v)}拟订，现将有关情况说明如下：`),
    heading('一、调查研究情况'),
    para(orDash(v.file.research)),
    heading('二、依据'),
    para(orDash(v.file.bases)),
    heading('三、主要内容'),
    para(orDash(v.file.draftText)),
    heading('四、与有关单位协商的情况'),
    facts(
      ['协商情况', v.file.unitsConsulted],
      ['没有取得一致的意见', v.file.disputes],
      ['方案', v.file.divergent ? `存在较大分歧，提出${v.file.optionCount ?? 1}个方案` : '一个方案'],
      ['成本和效益分析', v.file.costBenefit],
    ),
    heading('五、应当履行的程序'),
    facts(
      ['专业性、技术性较强', yes(v.file.technical)],
      ['可能影响社会稳定、公共安全', yes(v.file.riskSensitive)],
      ['涉及经营者经济活动', yes(v.file.affectsMarket)],
      ['涉及特定群体利益', yes(v.file.groups)],
      ['依法应当听证', yes(v.file.hearingRequired)],
    ),
  ],
};

export const participationReport: PaperSpec<V> = {
  label: '公众参与情况报告',
  seal: 'acting',
  per: D713.art(18),
  body: (v) => [
    para(`${draftName(v)}采取${(v.file.ways ?? []).map((w) => ways[w]).join('、')}的方式听取意见。`),
    para(orDash(v.file.participation)),
    facts(['与特定群体沟通协商', v.file.groups ? v.file.groupsHeard : '不涉及特定群体利益']),
  ],
};

export const hearingNotice: PaperSpec<V> = {
  label: '重大行政决策听证公告',
  series: '决听字',
  seal: 'acting',
  per: D713.art(16),
  body: (v) => [
    para(
      `为听取对${draftName(v)}的意见，定于${on(v.file.hearingOn)}在${v.file.hearingPlace ?? ''}举行听证会。决策草案及其说明同时公布，听证会材料已送达听证参加人。`,
    ),
    facts(['听证参加人遴选办法', v.file.hearingSelection], ['听证参加人名单', v.file.hearingPeople]),
    note('听证会公开举行：承办单位介绍草案、依据和有关情况，参加人陈述意见、询问、质证和辩论，确认记录并签字。'),
  ],
};

export const hearingRecord: PaperSpec<V> = {
  label: '听证会记录',
  seal: 'acting',
  per: D713.art(17),
  body: (v) => [
    facts(
      ['事项', draftName(v)],
      ['日期', on(v.file.hearingOn)],
      ['地点', v.file.hearingPlace],
      ['参加人', v.file.hearingPeople],
    ),
    para(orDash(v.file.hearingRecord)),
    para('以上记录经听证参加人确认无误。'),
    note('听证参加人签字：＿＿＿＿＿＿＿＿'),
  ],
};

export const expertPaper: PaperSpec<V> = {
  label: '专家论证意见',
  seal: 'acting',
  per: D713.art(19),
  body: (v) => [
    para(`受${lead(v)}委托，对${draftName(v)}的必要性、可行性、科学性进行论证，意见如下：`),
    para(orDash(v.file.expertOpinion)),
    facts(
      [
        '论证方式',
        v.file.expertMode && { meeting: '论证会', written: '书面咨询', entrusted: '委托咨询论证' }[v.file.expertMode],
      ],
      ['专家、专业机构', v.file.experts],
      ['与决策事项的利害关系', '没有直接利害关系'],
      ['研究采纳情况', v.file.expertAdoption],
    ),
    note('专家署名、专业机构盖章：＿＿＿＿＿＿＿＿'),
  ],
};

export const riskReport: PaperSpec<V> = {
  label: '重大行政决策风险评估报告',
  series: '决评字',
  seal: 'acting',
  per: D713.art(23),
  body: (v) => [
    para(
      `${v.file.riskBy ?? ''}对${draftName(v)}实施可能产生的社会稳定、公共安全等方面的风险进行评估，听取了有关部门的意见。`,
    ),
    heading('一、听取意见的情况'),
    para(orDash(v.file.riskHeard)),
    heading('二、风险点'),
    para(orDash(v.file.riskPoints)),
    heading('三、风险防范措施'),
    para(orDash(v.file.riskMeasures)),
    heading('四、处置预案'),
    para(orDash(v.file.riskPlan)),
    heading('五、评估结论'),
    para(
      `${v.file.riskLevel ? riskLevels[v.file.riskLevel] : ''}。${v.file.riskLevel === 'uncontrollable' ? '在采取调整决策草案等措施确保风险可控以前，不得作出决策。' : '风险可控，可以提交决策机关讨论。'}`,
    ),
  ],
};

export const competitionPaper: PaperSpec<V> = {
  label: '公平竞争审查结论',
  seal: 'acting',
  per: D713.art(29),
  body: (v) => [
    para(
      `${v.file.competitionBy ?? ''}对${draftName(v)}进行公平竞争审查，结论：${v.file.competition ? competitionResults[v.file.competition] : ''}。`,
    ),
    para(orDash(v.file.competitionOpinion)),
    ...(v.file.competition === 'exception'
      ? [para(`适用例外规定，实施期限至${on(v.file.competitionUntil)}，期满停止执行。`)]
      : []),
  ],
};

export const revisionNote: PaperSpec<V> = {
  label: '决策草案修改说明',
  seal: 'acting',
  per: D713.art(12),
  body: (v) => [
    para(`${draftName(v)}作如下实质修改：`),
    para(orDash(v.file.changeWhy)),
    note('合法性审查重新进行；其他须重新履行的程序见案卷。'),
  ],
};
