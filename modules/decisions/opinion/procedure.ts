/** 公众意见: one opinion on a draft from a citizen or an organisation, sent on the portal or by letter, and answered with a reason. */
import { facts, para, to } from '../../../kernel/document/blocks.ts';
import { is } from '../../../kernel/predicate/index.ts';
import {
  choice,
  claim,
  fields,
  longText,
  matter,
  phone,
  procedure,
  text,
  type View,
} from '../../../kernel/procedure/index.ts';
import { D713 } from '../../../law/index.ts';
import { actors as shared } from '../actors.ts';
import { adoptions } from '../consultation/opinions.ts';
import { textOf, written } from '../rules.ts';
import { settings } from '../settings.ts';

const internal = { secrecy: 'internal' } as const;

export const opinionFile = fields({
  consultation: matter('征求意见', { refers: 'decisions/consultation' }),
  clause: text('针对的条款', { hint: '如“第五条第二款”；对整个草案的意见可以不填' }),
  opinion: longText('意见和理由', { ...internal, max: 10_000, hint: '请直接写意见、理由和修改建议；不必写个人信息' }),
  standing: choice('您的身份', {
    citizen: '公民',
    business: '企业、个体工商户',
    organisation: '社会组织、行业协会',
    deputy: '人大代表、政协委员',
    other: '其他',
  }),
  name: text('姓名或者单位名称', { secrecy: 'personal', mask: 'name', hint: '可以不填；只用于联系和答复，不公开' }),
  phone: phone('联系电话', { hint: '可以不填；只用于联系和答复，不公开' }),
  received: choice('收到的方式', { letter: '信函', mail: '电子邮件', call: '电话', visit: '当面' }),
  summary: text('意见摘要', { max: 500, hint: '用于公布采纳情况，不写姓名等个人信息' }),
  adoption: choice('采纳情况', adoptions),
  answer: longText('答复和理由', { max: 4000, hint: '用于答复和公布，不写姓名等个人信息' }),
  same: matter('内容相同的意见', { refers: 'decisions/opinion' }),
  asideWhy: longText('不属于对草案意见的理由', { max: 1000 }),
});
type V = View<typeof opinionFile>;

const windowOf = (v: V) => (v.file.consultation === undefined ? undefined : v.referred(v.file.consultation));
const inWindow = claim<V>(
  '在征求意见期限内',
  D713.art(15),
  (v) => {
    const about = windowOf(v);
    if (about?.procedure !== 'consultation') return '没有这项公开征求意见';
    const closes = textOf(about, 'closesOn');
    if (about.state === 'prepared') return '征求意见公告还没有发布';
    // The last day of the window belongs to it, and one that falls on a day off is carried to the next working day (民法典203).
    const shut = about.state !== 'open' || v.on > v.calendar.nextWorkingDay(closes);
    return !shut || (closes === '' ? '这项公开征求意见已经撤回' : `征求意见已于${closes}截止，不能再提交意见`);
  },
  '仍有意见建议的，可以直接向公告中的承办单位反映',
);
/** Of a letter that came in time and is entered later. */
const cameInTime = claim<V>('征求意见还没有审定', D713.art(18), (v) => {
  const about = windowOf(v);
  return (
    (about?.procedure === 'consultation' && (about.state === 'open' || about.state === 'closed')) ||
    '意见采纳情况已经审定或者公告没有发布，不能再登记'
  );
});
const named = claim<V>(
  '署名',
  D713.art(15),
  (v) => v.setting('nameRequired') !== true || written(v.file.name, 2) || '本地要求提出意见的写明姓名或者单位名称',
);
const says = claim<V>('写明意见', D713.art(15), (v) => written(v.file.opinion, 2) || '请写明您的意见');
const reasoned = claim<V>('写明理由', D713.art(18), (v) => written(v.file.answer, 4) || '请写明采纳或者不采纳的理由');
const summarised = claim<V>('写明摘要', D713.art(18), (v) => written(v.file.summary, 2) || '请写明意见摘要');
/** 个人信息保护法: what is made public about an opinion tells nothing of who sent it. */
const anonymous = claim<V>('公布的文字没有个人信息', D713.art(18), (v) => {
  const told = `${v.file.summary ?? ''}${v.file.answer ?? ''}`;
  const name = (v.file.name ?? '').trim();
  if (name.length >= 2 && told.includes(name)) return '意见摘要、答复将公布，不得写明提出人的姓名、名称';
  const phoneNumber = (v.file.phone ?? '').trim();
  return phoneNumber.length < 7 || !told.includes(phoneNumber) || '意见摘要、答复将公布，不得写明联系电话';
});
const sameConsultation = claim<V>('合并到已经答复的意见', D713.art(18), (v) => {
  const other = v.file.same === undefined ? undefined : v.referred(v.file.same);
  if (!other || other.id === v.matter?.id) return '请选择内容相同的另一条意见';
  if (textOf(other, 'consultation') !== v.file.consultation) return '所选的意见不是对同一草案提出的';
  return other.state === 'answered' || '请先答复所选的意见，再合并';
});

export const opinion = procedure({
  module: 'decisions',
  id: 'opinion',
  version: 'd713',
  label: '公众意见',
  from: '2019-09-01',
  file: opinionFile,
  number: { series: '众意' },
  title: (f) => `意见：${(f.summary ?? f.clause ?? '待研究').slice(0, 40)}`,
  settings,

  actors: {
    drafter: { ...shared.drafter, at: 'handling' },
    citizen: { label: '提出意见的公民、企业和社会组织', party: true },
  },
  states: {
    received: { label: '待研究', phase: '收件' },
    answered: { label: '已答复', phase: '决定', final: true },
    merged: { label: '合并答复', phase: '决定', final: true },
    aside: { label: '与草案无关', phase: '决定', final: true },
  },
  acts: {
    send: { label: '发表意见', by: 'citizen', opens: true, to: 'received', asks: ['consultation', 'clause?', 'opinion', 'standing', 'name?', 'phone?'], when: [inWindow, says, named], tells: '您的意见已经收到，将逐条研究；采纳情况和理由会在这里告诉您，并在公布采纳情况时一并公布，不公布您的姓名和联系方式', per: D713.art(15) },
    record: { label: '登记来信来电意见', by: 'drafter', opens: true, to: 'received', asks: ['consultation', 'clause?', 'opinion', 'standing', 'name?', 'phone?', 'received'], when: [cameInTime, says], per: D713.art(15) },
    answer: { label: '研究答复', by: 'drafter', from: 'received', to: 'answered', asks: ['summary', 'adoption', 'answer'], when: [summarised, reasoned, anonymous], issues: 'reply', tells: '您的意见已经研究答复，请看答复', per: D713.art(18) },
    merge: { label: '合并答复', by: 'drafter', from: 'received', to: 'merged', asks: ['same'], when: [sameConsultation], tells: '您的意见与他人的意见内容相同，已经一并研究答复，请看公布的采纳情况', per: D713.art(18) },
    setAside: { label: '不属于对草案的意见', by: 'drafter', from: 'received', to: 'aside', asks: ['asideWhy'], tells: '您反映的内容不属于对草案的意见；投诉举报、申请公开信息、申请复议等请走相应的途径', per: D713.art(18) },
  },
  papers: {
    reply: {
      label: '意见答复单',
      seal: 'handling',
      per: D713.art(18),
      body: (v) => [
        to('提出意见的公民（单位）'),
        para(`您对《${textOf(windowOf(v), 'draftTitle')}》的意见，经研究，答复如下：`),
        facts(
          ['针对的条款', v.file.clause],
          ['意见摘要', v.file.summary],
          ['采纳情况', v.file.adoption && adoptions[v.file.adoption]],
          ['答复和理由', v.file.answer],
        ),
        para('感谢您参与决策。'),
      ],
    },
  },
  indicators: {
    'comments-received': {
      kind: 'count',
      label: '收到公众意见',
      unit: '条',
      acts: ['send', 'record'],
      meaning: '本期网上提交和登记的意见，一次提交计一条；包括以后合并答复和认定无关的',
    },
    'comments-answered': {
      kind: 'count',
      label: '答复公众意见',
      unit: '条',
      acts: ['answer'],
      meaning: '本期逐条答复的，合并答复的不另计',
    },
    'comments-adopted': {
      kind: 'count',
      label: '采纳公众意见',
      unit: '条',
      acts: ['answer'],
      where: is('adoption', 'adopted'),
      meaning: '本期答复为采纳的，部分采纳的另计',
    },
    'comments-partly': {
      kind: 'count',
      label: '部分采纳公众意见',
      unit: '条',
      acts: ['answer'],
      where: is('adoption', 'partly'),
      meaning: '本期答复为部分采纳的',
    },
    'comments-not': {
      kind: 'count',
      label: '未采纳公众意见',
      unit: '条',
      acts: ['answer'],
      where: is('adoption', 'notAdopted'),
      meaning: '本期答复为未采纳并说明理由的',
    },
    'comment-adoption': {
      kind: 'rate',
      label: '公众意见采纳率',
      unit: 'ratio',
      numerator: 'comments-adopted',
      denominator: 'comments-answered',
      meaning: '采纳的（不含部分采纳）除以逐条答复的',
    },
  },
});
