/** Papers after the judgment: 裁判情况报告, 判决履行报告, 败诉案件评析报告. */
import { facts, heading, note, para, to } from '../../../../kernel/document/blocks.ts';
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { ADLL } from '../../../../law/index.ts';
import { on, responseRule } from '../../rules.ts';
import { judgmentForms, judgments, lossCauses } from '../options.ts';
import { defendant, rows, suit, type V } from './words.ts';

export const judgmentReport: PaperSpec<V> = {
  label: '裁判情况报告',
  seal: 'handling',
  per: responseRule,
  body: (v) => [
    to(`${defendant(v)}负责人`),
    para(
      `${suit(v)}，${v.file.court ?? ''}于${on(v.file.judgmentOn)}作出${v.file.judgmentForm ? judgmentForms[v.file.judgmentForm] : ''}（${v.file.judgmentNumber ?? ''}），我方于${on(v.file.judgmentReceivedOn)}收到。`,
    ),
    facts(
      ['裁判结果', v.file.judgment && judgments[v.file.judgment]],
      ['裁判主文', v.file.order],
      ['应当由我方履行的内容', v.file.mustPerform ? '有' : '无'],
      ['履行期限', v.file.performBy && on(v.file.performBy)],
    ),
    note('对一审判决不服的，自收到之日起十五日内决定是否上诉；对可以上诉的裁定，为十日。'),
  ],
};

export const performReport: PaperSpec<V> = {
  label: '判决履行情况报告',
  series: '履报字',
  seal: 'authority',
  per: ADLL.art(94),
  body: (v) => [
    to(v.file.court ?? ''),
    para(`你院${v.file.judgmentNumber ?? ''}已经发生法律效力。我方已于${on(v.file.performedOn)}履行完毕，现报告如下：`),
    para(v.file.performance ?? ''),
    facts(
      ['裁判确定的履行期限', v.file.performBy && on(v.file.performBy)],
      ['重新作出行政行为', v.file.remade ? '是' : '否'],
      [
        '与原行为基本相同',
        v.file.sameAct === undefined ? undefined : v.file.sameAct ? '是（原行为仅因违反法定程序被撤销）' : '否',
      ],
    ),
  ],
};

export const lossReport: PaperSpec<V> = {
  label: '败诉案件评析报告',
  seal: 'acting',
  per: responseRule,
  body: (v) => [
    facts(
      ...rows(v),
      ['裁判结果', v.file.judgment && judgments[v.file.judgment]],
      ['败诉原因', (v.file.lossCauses ?? []).map((c) => lossCauses[c]).join('、')],
    ),
    heading('一、原因分析'),
    para(v.file.lossAnalysis ?? ''),
    heading('二、整改措施'),
    para(v.file.rectification ?? ''),
  ],
};
