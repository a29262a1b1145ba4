/** 涉企行政检查监测点: enterprises that the justice bureau has asked to tell of every visit they get. */
import { days } from '../../../kernel/calendar/index.ts';
import { para, to } from '../../../kernel/document/blocks.ts';
import {
  claim,
  creditCode,
  date,
  fields,
  matter,
  office,
  phone,
  procedure,
  text,
  type View,
} from '../../../kernel/procedure/index.ts';
import { OBE } from '../../../law/index.ts';
import { actors } from '../actors.ts';
import { pointRule } from '../rules.ts';
import { on } from '../words.ts';

export const pointFile = fields({
  subject: matter('检查对象名录库中的企业', { refers: 'inspections/subject' }),
  name: text('企业名称', { fills: { by: 'subject', from: 'name' } }),
  creditCode: creditCode('统一社会信用代码', { fills: { by: 'subject', from: 'creditCode' } }),
  township: office('所在乡镇（街道）', { fills: { by: 'subject', from: 'township' } }),
  contact: text('联络员', { secrecy: 'personal', mask: 'name', max: 50 }),
  phone: phone('联系电话'),
  appointedOn: date('设立日期'),
  until: date('聘期至'),
  endedOn: date('撤销日期'),
  endReason: text('撤销的原因'),
});
type V = View<typeof pointFile>;

const termRight = claim<V>('聘期晚于设立', pointRule, (v) => (v.file.until ?? '') > v.on || '聘期应当晚于今天');

export const point = procedure({
  module: 'inspections',
  id: 'point',
  version: 'apl2021',
  label: '涉企行政检查监测点',
  from: '2021-07-15',
  file: pointFile,
  number: { series: '监测点' },
  title: (f) => f.name ?? '监测点',
  once: { of: ['creditCode'], says: '这家企业已经是监测点', per: pointRule },

  actors: { supervisor: actors.supervisor },
  states: {
    serving: { label: '在聘', phase: '在聘' },
    ended:   { label: '已撤销', phase: '撤销', final: true },
    expired: { label: '聘期届满', phase: '撤销', final: true },
  },
  acts: {
    appoint: { label: '设立监测点', by: 'supervisor', opens: true, to: 'serving', dated: 'appointedOn', asks: ['appointedOn', 'subject?', 'name', 'creditCode', 'township', 'contact', 'phone', 'until'], when: [termRight], issues: 'appointment', per: [pointRule, OBE.art(54)] },
    renew:   { label: '续聘、更换联络员', by: 'supervisor', from: 'serving', asks: ['contact', 'phone', 'until'], when: [termRight], per: pointRule },
    end:     { label: '撤销监测点', by: 'supervisor', from: 'serving', to: 'ended', dated: 'endedOn', asks: ['endedOn', 'endReason'], per: pointRule },
    expire:  { label: '聘期届满', by: 'law', from: 'serving', to: 'expired', per: pointRule },
  },
  limits: {
    term: { label: '聘期', class: 'validity', force: 'local', starts: ['appoint', 'renew'], startsOn: 'until', ends: ['renew', 'end'], allow: days(0), onLapse: { deems: 'expire' }, remind: 30, binds: 'other', per: pointRule },
  },
  papers: {
    appointment: {
      label: '涉企行政检查监测点聘书',
      series: '监聘字',
      seal: 'acting',
      per: pointRule,
      body: (v) => [
        to(v.file.name ?? ''),
        para(
          `兹设立你单位为涉企行政检查监测点，聘期自${on(v.file.appointedOn)}至${on(v.file.until)}，联络员为${v.file.contact ?? ''}。`,
        ),
        para('请在每次行政检查以后如实报告检查的单位、日期、有无行政行为码和发现的问题。报告内容不向检查单位提供。'),
      ],
    },
  },
  indicators: {
    'monitoring-points': { kind: 'stock', section: '10', label: '涉企行政检查监测点', unit: '家', states: ['serving'], meaning: '期末在聘的监测点企业；撤销的、聘期届满的不计' },
  },
});
