/** The file of a garden permit, an invented matter on which the engine is tried out. */
import * as f from '../language/fields.ts';

export const file = f.fields({
  applicant: f.parties('申请人'),
  earlier: f.matter('以前的许可', { refers: 'garden' }),
  place: f.text('园地位置', { fills: { by: 'earlier', from: 'place' } }),
  kind: f.choice('园地类别', { small: '小型', large: '大型' }),
  receivedOn: f.date('收到日期'),
  noisy: f.yesNo('是否使用机械'),
  noiseHours: f.text('机械使用时段', { onlyIf: { field: 'noisy', is: [true] } }),
  fee: f.money('押金', {
    tip: (v) => (v.file.kind === 'small' ? `${v.file.place}是小型园地，押金不超过一千元` : undefined),
  }),
  missing: f.longText('需要补正的事项'),
  addition: f.longText('补正内容'),
  inspectors: f.people('勘查人员', { assigns: 'inspector' }),
  avoiding: f.person('回避人员', { recuses: true }),
  consulted: f.office('会办单位', { involves: true }),
  consultedMore: f.offices('其他会办单位', { involves: true, max: 5 }),
  findings: f.longText('勘查情况', { secrecy: 'internal' }),
  hearingOn: f.date('听证日期'),
  grounds: f.longText('理由'),
  enquiries: f.text('咨询电话', { service: true }),
  servedOn: f.date('送达日期'),
  objectedOn: f.date('提出异议日期'),
  pictures: f.files('现场照片'),
  shelf: f.text('存放位置'),
  answered: f.longText('意见采纳情况', { secrecy: 'internal' }),
});
