/** The papers of supervision: the document of each rung of the ladder, the answer to an objection, the urging letter, and the acceptance of a rectification. */
import type { Citation } from '../../../kernel/citation/index.ts';
import { type Block, facts, heading, list, note, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec, View } from '../../../kernel/procedure/index.ts';
import { instrumentRule } from '../rules.ts';
import { on } from '../words.ts';
import { type InstrumentFile, type Kind, type KindNames, measures, outcomes } from './matter.ts';

type V = View<InstrumentFile>;
const unit = (v: V): string => (v.file.unit ? v.officeName(v.file.unit) : '');

const openings: Readonly<Record<Kind, string>> = {
  reminder: '在行政执法监督工作中发现以下情况，现提示如下：',
  guidance: '为指导你单位规范行政执法，现就有关事项指引如下：',
  transfer: '现将下列行政执法监督线索转你单位办理：',
  notice: '经查，你单位在行政执法中存在下列情形，现通知你单位改正：',
  opinion: '经对你单位的行政执法活动进行监督，现提出如下监督意见：',
  decision: '经查明下列事实，依照有关规定，决定如下：',
};
const series: Readonly<Record<Kind, string>> = {
  reminder: '执监提字',
  guidance: '执监指字',
  transfer: '执监转字',
  notice: '执监通字',
  opinion: '执监意字',
  decision: '执监决字',
};

const body =
  (kind: Kind) =>
  (v: V): readonly Block[] => [
    to(unit(v)),
    para(openings[kind]),
    heading('一、事实'),
    para(v.file.facts ?? ''),
    heading('二、依据'),
    para(v.file.basis ?? ''),
    heading('三、要求'),
    para(`${v.file.measure ? `${measures[v.file.measure]}。` : ''}${v.file.request ?? ''}`),
    para(`请于${on(v.file.rectifyBy)}前书面报告办理、整改情况，并附证明材料。`),
    heading('四、异议'),
    para(v.file.objectionTo ?? ''),
    ...(kind === 'reminder' || kind === 'guidance' ? [note('本文书属于工作提示、指引，不直接设定权利义务。')] : []),
    note('附：整改情况反馈表（整改事项、措施、完成日期、责任人、证明材料）'),
  ];

/** One paper for each rung, under the names of its time. */
export const rungs = (names: KindNames, per: Citation) =>
  Object.fromEntries(
    (Object.keys(series) as Kind[]).map((kind) => [
      kind,
      {
        label: names[kind],
        series: series[kind],
        seal: kind === 'decision' ? 'authority' : 'handling',
        per: kind === 'reminder' || kind === 'guidance' ? instrumentRule : per,
        body: body(kind),
      } satisfies PaperSpec<V>,
    ]),
  ) as unknown as Readonly<Record<Kind, PaperSpec<V>>>;

export const answerLetter: PaperSpec<V> = {
  label: '异议答复函',
  series: '执监复字',
  seal: 'handling',
  per: instrumentRule,
  body: (v) => [
    to(unit(v)),
    para(`你单位对监督文书提出的异议收悉：${v.file.objection ?? ''}`),
    para(`经复核，答复如下：${v.file.answer ?? ''}`),
    ...(v.file.newRectifyBy ? [para(`整改情况请于${on(v.file.newRectifyBy)}前书面报告。`)] : []),
  ],
};

export const withdrawal: PaperSpec<V> = {
  label: '撤回监督文书通知',
  series: '执监撤字',
  seal: 'handling',
  per: instrumentRule,
  body: (v) => [to(unit(v)), para(`此前向你单位制发的监督文书现予撤回。理由：${v.file.withdrawReason ?? ''}`)],
};

export const urging: PaperSpec<V> = {
  label: '催办函',
  series: '执监催字',
  seal: 'handling',
  per: instrumentRule,
  body: (v) => [
    to(unit(v)),
    para(
      `监督文书要求你单位于${on(v.file.newRectifyBy ?? v.file.rectifyBy)}前书面报告整改情况，至今没有收到。请立即报告并说明逾期的原因。`,
    ),
    list(v.file.urgeNote ?? ''),
    note('仍不报告的，将依照规定约谈、通报，或者提请本级人民政府处理。'),
  ],
};

export const acceptance: PaperSpec<V> = {
  label: '整改复核意见',
  series: '执监核改字',
  seal: 'handling',
  per: instrumentRule,
  body: (v) => [
    to(unit(v)),
    para('你单位的整改报告和证明材料收悉，复核意见如下：'),
    facts(
      ['整改结果', v.file.outcome && outcomes[v.file.outcome]],
      ['复核意见', v.file.acceptNote],
      ['整改证据', (v.file.reportEvidence ?? []).map((f) => f.name).join('、')],
    ),
    para('本次监督事项办结。'),
  ],
};

export const sentBack: PaperSpec<V> = {
  label: '重新整改通知',
  series: '执监再改字',
  seal: 'handling',
  per: instrumentRule,
  body: (v) => [
    to(unit(v)),
    para(`你单位的整改没有达到要求：${v.file.sendBackReason ?? ''}`),
    para(`请继续整改，于${on(v.file.newRectifyBy)}前书面报告，并附证明材料。`),
  ],
};
