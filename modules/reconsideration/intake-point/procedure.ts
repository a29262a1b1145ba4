/** The register of intake points (行政复议代办点): a judicial office that collects, helps and forwards applications and decides nothing. */
import { local } from '../../../kernel/citation/index.ts';
import { date, fields, longText, office, person, phone, procedure, text } from '../../../kernel/procedure/index.ts';
import { A23 } from '../law.ts';

const file = fields({
  name: text('代办点名称'),
  unit: office('设立代办点的单位'),
  township: text('乡镇、街道'),
  place: text('地址'),
  phone: phone('联系电话', { secrecy: 'open' }),
  hours: text('接待时间'),
  officers: text('代办人员', { secrecy: 'internal' }),
  contact: person('负责人'),
  establishedOn: date('设立日期'),
  closedOn: date('撤销日期'),
  reason: longText('理由', { max: 2000 }),
});

/** Opened in the whole span of the module: the judicial reform of intake points did not wait for the new law. */
export const intakePoint = procedure({
  module: 'reconsideration', id: 'intake-point', version: '2020', label: '行政复议代办点',
  from: '2000-01-01',
  file,
  actors: { clerk: { label: '复议机构收件人员', at: 'region', sees: 'region' }, bodyHead: { label: '行政复议机构负责人', at: 'region', sees: 'region' } },
  states: { operating: { label: '运行中' }, closed: { label: '已撤销', final: true } },
  acts: {
    establish: { label: '设立', by: ['clerk', 'bodyHead'], opens: true, to: 'operating', asks: ['name', 'unit', 'township', 'place', 'phone', 'hours?', 'officers?', 'contact?', 'establishedOn?'], dated: 'establishedOn', per: [A23.art(8), local('行政复议“多点通办”工作安排')] },
    amend:     { label: '变更', by: ['clerk', 'bodyHead'], from: 'operating', asks: ['name?', 'place?', 'phone?', 'hours?', 'officers?', 'contact?', 'reason?'], per: local('行政复议“多点通办”工作安排') },
    close:     { label: '撤销', by: 'bodyHead', from: 'operating', to: 'closed', asks: ['closedOn?', 'reason'], dated: 'closedOn', per: local('行政复议“多点通办”工作安排') },
  },
  indicators: {
    'intake-points': { kind: 'stock', label: '行政复议代办点', unit: '个', section: '17', meaning: '期末运行中的行政复议代办点', states: ['operating'] },
  },
  once: { of: ['unit'], says: '该单位已经设立行政复议代办点', per: local('行政复议“多点通办”工作安排') },
  title: (values) => values.name ?? '行政复议代办点',
});
