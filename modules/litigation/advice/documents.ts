/** The papers of an oversight document: 建议办理单, 退回说明, 异议书, 整改情况记录, 回复函. */
import { facts, heading, note, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../kernel/procedure/index.ts';
import { PREC } from '../../../law/index.ts';
import { adviceRule, on } from '../rules.ts';
import { replyDue, type V } from './guards.ts';
import { adoptions, adviceTypes, rectifications } from './options.ts';

const kind = (v: V): string => (v.file.adviceType ? adviceTypes[v.file.adviceType] : '');
const letter = (v: V): string => `《${v.file.subject ?? ''}》（${v.file.letterNumber ?? ''}）`;
const rows = (v: V): (readonly [string, string | undefined])[] => [
  ['种类', kind(v)],
  ['发函机关', v.file.issuer],
  ['文号', v.file.letterNumber],
  ['收到日期', on(v.file.receivedOn)],
];

const handlingSlip: PaperSpec<V> = {
  label: '司法建议、检察建议办理单',
  series: '建办字',
  seal: 'handling',
  per: adviceRule,
  body: (v) => {
    const due = replyDue(v);
    return [
      to(v.file.unit === undefined ? '' : v.officeName(v.file.unit)),
      para(`现将${v.file.issuer ?? ''}的${kind(v)}${letter(v)}交你单位办理，请研究整改并拟出回复。`),
      facts(
        ...rows(v),
        ['建议的内容', v.file.content],
        ['回复期限', due === undefined ? undefined : on(due)],
        ['批办意见', v.file.assignNote],
      ),
      note('回复应当附整改的证据，由主要负责人签发；一份建议一份回复，不得合并回复。'),
    ];
  },
};

const returnNote: PaperSpec<V> = {
  label: '建议退回说明',
  seal: 'authority',
  per: adviceRule,
  body: (v) => [
    to(v.file.issuer ?? ''),
    para(`${letter(v)}收悉。经研究，所建议的事项不属于我机关职责，理由如下：${v.file.returnReason ?? ''}`),
    facts(['应当承办的单位', v.file.properUnit]),
  ],
};

const objectionLetter: PaperSpec<V> = {
  label: '检察建议异议书',
  seal: 'authority',
  per: PREC.art(23),
  body: (v) => [
    to(v.file.issuer ?? ''),
    para(`${letter(v)}于${on(v.file.receivedOn)}收到。我机关对建议有异议，请予复核。`),
    heading('事实和理由'),
    para(v.file.objection ?? ''),
    note('异议期间不停止办理，回复期限照常计算。'),
  ],
};

const progressNote: PaperSpec<V> = {
  label: '整改情况记录',
  seal: 'acting',
  per: adviceRule,
  body: (v) => [
    facts(
      ...rows(v),
      ['整改情况', v.file.rectified && rectifications[v.file.rectified]],
      ['完成日期', v.file.rectifiedOn && on(v.file.rectifiedOn)],
      ['证据', v.file.proof],
    ),
    para(v.file.measures ?? ''),
  ],
};

const replyLetter: PaperSpec<V> = {
  label: '关于建议办理情况的回复',
  series: '建复字',
  seal: 'authority',
  per: adviceRule,
  body: (v) => [
    to(v.file.issuer ?? ''),
    para(
      `你机关的${kind(v)}${letter(v)}于${on(v.file.receivedOn)}收到，我机关高度重视，认真研究整改，现将有关情况回复如下：`,
    ),
    facts(
      ['采纳情况', v.file.adopted && adoptions[v.file.adopted]],
      ['整改情况', v.file.rectified && rectifications[v.file.rectified]],
    ),
    para(v.file.reply ?? ''),
    ...(v.file.adopted === 'adopted' ? [] : [para(`没有（全部）采纳的理由：${v.file.adoptedWhy ?? ''}`)]),
    facts(['附件', v.file.proof]),
  ],
};

export const papers = { handlingSlip, returnNote, objectionLetter, progressNote, replyLetter };
