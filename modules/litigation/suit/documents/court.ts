/** Papers for the court: 答辩状, 证据清单, 化解方案, 负责人身份证明, 不能出庭情况说明, 出庭应诉情况登记表, 上诉状, 再审申请书. */
import { facts, heading, note, para, to } from '../../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { ADLI, ADLL, HAR } from '../../../../law/index.ts';
import { on } from '../../rules.ts';
import { absenceGrounds, attendances, headRanks, settlementKinds } from '../options.ts';
import { act, defendant, names, otherDefendant, people, rows, suit, type V } from './words.ts';

/** 答辩人 in the first instance; 被上诉人, 被申请人 afterwards. */
const we = (v: V): string =>
  v.file.instance === 'second' ? '答辩人（被上诉人）' : v.file.instance === 'retrial' ? '被申请人' : '答辩人（被告）';
const they = (v: V): string =>
  v.file.instance === 'second' ? '上诉人' : v.file.instance === 'retrial' ? '再审申请人' : '原告';

export const answer: PaperSpec<V> = {
  label: '行政答辩状',
  seal: 'authority',
  per: ADLL.art(67),
  body: (v) => [
    facts(
      [we(v), defendant(v)],
      ['委托诉讼代理人', [people(v, v.file.staffAgents), v.file.lawyers ?? ''].filter((x) => x !== '').join('、')],
      [they(v), names(v.file.plaintiffs)],
      ['第三人', names(v.file.thirdParties) || '无'],
    ),
    para(
      `${defendant(v)}就${they(v)}${names(v.file.plaintiffs)}不服${act(v)}提起的${v.file.instance === 'first' ? '诉讼' : v.file.instance === 'second' ? '上诉' : '再审申请'}（${v.file.caseNumber ?? ''}），${v.file.instance === 'retrial' ? '提出书面意见' : '提出答辩'}如下：`,
    ),
    heading('一、对请求的意见'),
    para(`对方的请求为：${v.file.claims ?? ''}`),
    heading('二、事实和理由'),
    para(v.file.defence ?? ''),
    heading('三、所依据的规范性文件'),
    para(v.file.basis ?? ''),
    to(v.file.court ?? ''),
    note('证据见证据清单。'),
  ],
};

export const evidenceList: PaperSpec<V> = {
  label: '证据清单',
  seal: 'authority',
  per: ADLL.art(34, 1),
  body: (v) => [
    to(v.file.court ?? ''),
    facts(['提交人', defendant(v)], ['案号', v.file.caseNumber], ['提交日期', on(v.file.evidenceOn ?? v.file.filedOn)]),
    para(v.file.evidenceList ?? ''),
    note('每项证据写明名称、来源、证明对象和页码；原件与复印件核对一致。'),
  ],
};

export const settlementPlan: PaperSpec<V> = {
  label: '行政争议化解方案',
  seal: 'acting',
  per: ADLL.art(60),
  body: (v) => [
    facts(...rows(v), ['化解方式', v.file.settlementKind && settlementKinds[v.file.settlementKind]]),
    para(v.file.settlementPlan ?? ''),
    note('调解应当自愿、合法，不得损害国家利益、社会公共利益和他人合法权益。'),
  ],
};

export const headIdentity: PaperSpec<V> = {
  label: '行政机关负责人身份证明',
  seal: 'authority',
  per: HAR.art(2),
  body: (v) => [
    to(v.file.court ?? ''),
    para(
      `${people(v, v.file.attendee === undefined ? [] : [v.file.attendee])}在我机关担任负责人（${v.file.attendeeRank ? headRanks[v.file.attendeeRank] : ''}），将在${suit(v)}（${v.file.caseNumber ?? ''}）中出庭应诉，特此证明。`,
    ),
    facts(['开庭日期', on(v.file.hearingOn)], ['开庭地点', v.file.hearingPlace]),
  ],
};

export const absence: PaperSpec<V> = {
  label: '负责人不能出庭情况说明',
  seal: 'authority',
  per: HAR.art(8),
  body: (v) => [
    to(v.file.court ?? ''),
    para(
      `${suit(v)}定于${on(v.file.hearingOn)}开庭。因${v.file.absenceGround ? absenceGrounds[v.file.absenceGround] : ''}，我机关负责人不能出庭应诉，说明如下：`,
    ),
    para(v.file.absenceReason ?? ''),
    facts(['证明材料', v.file.absenceProof], ['委托出庭的工作人员', people(v, v.file.substitutes)]),
    para('受委托的工作人员具体行使被诉的行政职权，了解案件情况，可以就化解争议发表意见。'),
  ],
};

export const appearance: PaperSpec<V> = {
  label: '负责人出庭应诉情况登记表',
  seal: 'handling',
  per: ADLL.art(3, 3),
  body: (v) => [
    facts(
      ...rows(v),
      ['开庭日期', on(v.file.heardOn)],
      ['法院通知负责人出庭', v.file.headNotified ? '是' : '否'],
      ['出庭情况', v.file.attended && attendances[v.file.attended]],
      ['出庭的负责人', people(v, v.file.attended === 'head' && v.file.attendee ? [v.file.attendee] : [])],
      ['是否就化解争议发言', v.file.spoke === undefined ? undefined : v.file.spoke ? '是' : '否'],
      ['发言要点', v.file.spokeNote],
      ['不能出庭的说明', v.last('explainAbsence') === undefined ? undefined : v.file.absenceReason],
    ),
  ],
};

export const appeal: PaperSpec<V> = {
  label: '行政上诉状',
  seal: 'authority',
  per: ADLL.art(85),
  body: (v) => [
    facts(
      ['上诉人（原审被告）', defendant(v)],
      ['被上诉人（原审原告）', names(v.file.plaintiffs)],
      ['原审其他被告', otherDefendant(v) || '无'],
    ),
    para(`上诉人不服${v.file.court ?? ''}${on(v.file.judgmentOn)}作出的${v.file.judgmentNumber ?? ''}，现提出上诉。`),
    heading('上诉请求'),
    para(v.file.appealRequest ?? ''),
    heading('事实和理由'),
    para(v.file.appealReason ?? ''),
    note('不服一审判决的，自判决书送达之日起十五日内上诉；不服裁定的，自裁定书送达之日起十日内上诉。'),
  ],
};

export const retrialRequest: PaperSpec<V> = {
  label: '行政再审申请书',
  seal: 'authority',
  per: ADLI.art(110),
  body: (v) => [
    facts(
      ['再审申请人', defendant(v)],
      ['被申请人', names(v.file.plaintiffs)],
      ['申请再审的裁判', v.file.judgmentNumber],
    ),
    para('再审申请人认为上列已经发生法律效力的裁判确有错误，申请再审。申请再审期间，裁判不停止执行。'),
    heading('事实和理由'),
    para(v.file.retrialGround ?? ''),
  ],
};
