/** The papers of a special supervision action: 方案、通知、检查记录、问题清单、复核意见、报告、通报. */
import { facts, heading, note, para, to } from '../../../kernel/document/blocks.ts';
import type { PaperSpec, View } from '../../../kernel/procedure/index.ts';
import { actionRule, powersRule, reportRule } from '../rules.ts';
import { chosen, names, on, unitsOf } from '../words.ts';
import { type ActionFile, checkMeans } from './matter.ts';

type V = View<ActionFile>;

export const scheme: PaperSpec<V> = {
  label: '专项监督工作方案',
  series: '执监方字',
  seal: 'authority',
  per: actionRule,
  body: (v) => [
    facts(
      ['名称', v.file.name],
      ['依据', v.file.basis],
      ['被监督单位', unitsOf(v, v.file.units)],
      ['时间', `${on(v.file.from)}至${on(v.file.to)}`],
    ),
    heading('监督内容'),
    para(v.file.scope ?? ''),
    heading('步骤和方式'),
    para(v.file.scheme ?? ''),
  ],
};

export const notice: PaperSpec<V> = {
  label: '专项监督通知',
  series: '执监专字',
  seal: 'handling',
  per: actionRule,
  body: (v) => [
    to(unitsOf(v, v.file.units)),
    para(`根据工作方案，现开展${v.file.name ?? ''}。${v.file.notice ?? ''}`),
    para(
      `请对照监督内容开展自查，于${on(v.file.selfCheckBy)}前报送自查报告。实地检查时，监督人员将出示行政执法监督证。`,
    ),
  ],
};

export const checkRecord: PaperSpec<V> = {
  label: '专项监督检查记录',
  seal: 'handling',
  per: powersRule,
  body: (v) => [
    facts(
      ['被检查单位', v.file.checkedUnit && v.officeName(v.file.checkedUnit)],
      ['检查日期', on(v.file.checkedOn)],
      ['检查人员', names(v, v.file.inspectors)],
      ['检查方式', chosen(checkMeans, v.file.means)],
      ['抽考人数', v.file.examined === undefined ? undefined : `${v.file.examined}人`],
      ['抽查案卷', v.file.filesSeen === undefined ? undefined : `${v.file.filesSeen}份`],
    ),
    para(v.file.checkFindings ?? ''),
    note('检查人员、被检查单位负责人签名：'),
  ],
};

export const problemList: PaperSpec<V> = {
  label: '专项监督问题清单',
  series: '执监问字',
  seal: 'handling',
  per: actionRule,
  body: (v) => [
    to(unitsOf(v, v.file.problemUnits)),
    para(
      `${v.file.name ?? ''}共发现问题${v.file.problemCount ?? 0}个，清单如下。请逐项整改，于${on(v.file.rectifyBy)}前书面报告整改情况，并附证明材料。`,
    ),
    para(v.file.problems ?? ''),
    note('对问题清单有异议的，可以在整改期限内向县司法局书面提出。'),
  ],
};

export const report: PaperSpec<V> = {
  label: '专项监督报告',
  series: '执监报字',
  seal: 'handling',
  per: reportRule,
  body: (v) => [
    to('县人民政府'),
    para(`${v.file.name ?? ''}已于${on(v.file.endedOn)}结束，现将有关情况报告如下：`),
    para(v.file.report ?? ''),
    facts(
      ['被监督单位', unitsOf(v, v.file.units)],
      ['实地检查', `${v.did('check').length}次`],
      ['发现问题', `${v.file.problemCount ?? 0}个`],
    ),
  ],
};

export const bulletin: PaperSpec<V> = {
  label: '专项监督通报',
  series: '执监通报字',
  seal: 'authority',
  per: actionRule,
  body: (v) => [
    to('各乡镇人民政府、街道办事处，县政府有关部门'),
    para(v.file.bulletin ?? ''),
    note('本通报不涉及案件当事人的信息，在行政机关内部印发。'),
  ],
};
