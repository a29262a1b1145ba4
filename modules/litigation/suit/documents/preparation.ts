/** Papers up to the answer: 应诉交办单, 合法性自查表, 授权委托书, 法定代表人身份证明, 管辖异议书, 延期举证申请书. */
import { facts, heading, note, para, to } from '../../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { ADLI, ADLL } from '../../../../law/index.ts';
import { on, responseRule } from '../../rules.ts';
import { extensionGrounds, routes } from '../options.ts';
import { defendant, names, office, people, rows, suit, type V } from './words.ts';

export const handover: PaperSpec<V> = {
  label: '应诉交办单',
  series: '应交字',
  seal: 'handling',
  per: responseRule,
  body: (v) => [
    to(office(v, v.file.respondingUnit)),
    para(
      `${v.file.court ?? ''}受理的${suit(v)}，应诉材料已于${on(v.file.receivedOn)}收到。现交你单位承办应诉工作，请将作出行政行为的证据、依据的规范性文件和合法性自查意见，在规定时间内送应诉承办人。`,
    ),
    facts(
      ...rows(v),
      ['起诉途径', v.file.route && routes[v.file.route]],
      ['应诉承办人', people(v, v.file.handlers)],
      ['交办意见', v.file.assignNote],
    ),
    note(
      '应当自收到起诉状副本之日起十五日内提交答辩状、证据和依据。不提供或者无正当理由逾期提供证据的，视为没有相应证据；诉讼过程中不得自行向原告、第三人和证人收集证据。',
    ),
  ],
};

export const selfCheck: PaperSpec<V> = {
  label: '被诉行政行为合法性自查表',
  seal: 'acting',
  per: ADLL.art(34, 1),
  body: (v) => [
    facts(...rows(v), ['败诉风险', v.file.risk && { low: '低', middle: '中', high: '高' }[v.file.risk]]),
    heading('一、自查意见'),
    para(v.file.selfCheck ?? ''),
    heading('二、证据'),
    para(v.file.evidenceList ?? ''),
    heading('三、所依据的规范性文件'),
    para(v.file.basis ?? ''),
  ],
};

export const powerOfAttorney: PaperSpec<V> = {
  label: '授权委托书',
  seal: 'authority',
  per: ADLL.art(31),
  body: (v) => [
    to(v.file.court ?? ''),
    facts(
      ['委托人', defendant(v)],
      ['受委托的工作人员', people(v, v.file.staffAgents)],
      ['受委托的律师', v.file.lawyers],
    ),
    para(
      `现委托上列人员在${suit(v)}中，作为我方的诉讼代理人。代理权限为：代为答辩、提交证据和依据、参加庭审、发表质证和辩论意见。代为承认、变更诉讼请求，进行和解、上诉的，须另有特别授权。`,
    ),
    note('诉讼代理人为一至二人，不得仅委托律师出庭。'),
  ],
};

export const representative: PaperSpec<V> = {
  label: '法定代表人身份证明',
  seal: 'authority',
  per: ADLL.art(31),
  body: (v) => [
    to(v.file.court ?? ''),
    para(`${defendant(v)}的主要负责人在我机关担任正职，为本机关的法定代表人，特此证明。`),
    facts(['案号', v.file.caseNumber], ['机关名称', defendant(v)]),
  ],
};

export const jurisdictionObjection: PaperSpec<V> = {
  label: '管辖异议申请书',
  seal: 'authority',
  per: ADLI.art(10),
  body: (v) => [
    to(v.file.court ?? ''),
    facts(['异议人', defendant(v)], ['案号', v.file.caseNumber], ['对方当事人', names(v.file.plaintiffs)]),
    heading('请求事项'),
    para('请求将本案移送有管辖权的人民法院审理。'),
    heading('事实和理由'),
    para(v.file.objectionReason ?? ''),
  ],
};

export const extensionRequest: PaperSpec<V> = {
  label: '延期举证申请书',
  seal: 'authority',
  per: ADLI.art(34),
  body: (v) => [
    to(v.file.court ?? ''),
    para(
      `${suit(v)}（${v.file.caseNumber ?? ''}），我方于${on(v.file.receivedOn)}收到起诉状副本。因${v.file.extensionGround ? extensionGrounds[v.file.extensionGround] : ''}，作出行政行为时已经收集的证据不能在举证期限内提供，特申请延期提供。`,
    ),
    facts(['具体情况', v.file.extensionReason], ['申请日期', on(v.file.askedOn)]),
    note('准许延期的，应当在正当事由消除后十五日内提供证据；逾期提供的，视为没有相应证据。'),
  ],
};
