/** 报送备案: a document of the county government or its office goes to the city government and to the county's congress, each on its own track. */
import { addDays, chineseDate, type Span } from '../../../kernel/calendar/index.ts';
import { facts, list, para, to } from '../../../kernel/document/blocks.ts';
import { isIn } from '../../../kernel/predicate/index.ts';
import { claim as kernelClaim, procedure, type View } from '../../../kernel/procedure/index.ts';
import { congressFiling, documentRule, gb37, organic, ownDocument, provincialFiling } from '../rules.ts';
import { settings } from '../settings.ts';
import { type FilingFile, filingFile, packageParts } from './matter.ts';

type V = View<FilingFile>;
const claim = kernelClaim<V>;

const published = claim('报备的是已经公布的县政府及其办公室文件', gb37, (v) => {
  const found = v.file.document === undefined ? undefined : v.referred(v.file.document);
  if (!found) return '没有找到报备的文件';
  if (found.file.promulgatedOn !== v.file.promulgatedOn) return `公布日期与文件记载的（${String(found.file.promulgatedOn ?? '尚未公布')}）不一致`;
  return !ownDocument(String(found.file.makerKind)) || '部门、乡镇文件向县人民政府报备，请用“备案审查”的报备';
});
/** The clock runs from publication, so a document entered after its last day enters as overdue. */
const lastDay = (v: V): string => v.calendar.nextWorkingDay(addDays(v.file.promulgatedOn ?? v.on, (v.setting('filingSpan') as Span).count));
const stillDue = claim('报备期限还没有届满', provincialFiling, (v) => v.on <= lastDay(v) || `报备期限已于${lastDay(v)}届满`, '请用“登记逾期未报备的文件”');
const pastDue = claim('报备期限已经届满', provincialFiling, (v) => v.on > lastDay(v) || '报备期限还没有届满，请用“登记应当报备的文件”');
const whole = claim('备案材料齐全', provincialFiling, (v) => {
  const left = Object.entries(packageParts).filter(([key]) => !(v.file.parts ?? []).includes(key as never));
  return left.length === 0 || `备案材料缺少：${left.map(([, label]) => label).join('、')}`;
});
const single = claim('一件一报', gb37, (v) => v.file.oneByOne === true || '应当一件一报，不得合并报备');
const notBeforePublication = (field: 'cityOn' | 'congressOn') => claim('报送不早于公布', provincialFiling, (v) => (v.file[field] ?? '') >= (v.file.promulgatedOn ?? '') || '报送日期早于公布日期');
/** 报送市政府而漏报人大，不算报备. */
const both = claim('两处都已报送', organic, (v) => {
  const left = [v.file.cityOn === undefined ? '市人民政府' : '', v.file.congressOn === undefined ? '县人大常委会' : ''].filter(Boolean);
  return left.length === 0 || `还没有报送${left.join('、')}，不能只报一处`;
});
const bothRegistered = claim('两处都已登记或者办结', organic, (v) => ['registered', 'closed'].includes(v.tracks.city ?? '') && ['registered', 'closed'].includes(v.tracks.congress ?? '') || '市人民政府或者县人大常委会还没有登记，或者还有询问、纠正没有办结');

const report = (label: string, receiver: string, per: typeof provincialFiling) => ({
  label,
  series: '规备',
  seal: 'authority' as const,
  per,
  body: (v: V) => [
    to(receiver),
    para(`《${v.file.documentTitle ?? ''}》（${v.file.documentNumber ?? ''}）已于${v.file.promulgatedOn ? chineseDate(v.file.promulgatedOn) : ''}公布，现报请备案。`),
    list(...(v.file.parts ?? []).map((p) => packageParts[p])),
  ],
});

const line = {
  due:        { label: '待报送',   phase: '收件' },
  submitted:  { label: '已报送',   phase: '受理' },
  correcting: { label: '待补正',   phase: '受理' },
  registered: { label: '已登记',   phase: '审理' },
  questioned: { label: '待答复询问', phase: '审理' },
  ordered:    { label: '待纠正',   phase: '决定' },
  closed:     { label: '已办结',   phase: '归档' },
} as const;

export const filingProcedure = procedure({
  module: 'normative-documents',
  id: 'filing',
  version: 'county2020',
  label: '规范性文件报送备案',
  from: '2020-01-01',
  file: filingFile,
  number: { series: '备报' },
  title: (f) => `《${f.documentTitle ?? '（待登记）'}》报送备案`,
  once: { of: ['document'], says: '这件文件正在报备', per: gb37 },
  settings,
  arises: [{ from: 'normative-documents', by: 'document', how: '报送备案', while: ['inForce', 'amended'], where: isIn('makerKind', ['government', 'governmentOffice']), copies: { documentTitle: 'documentTitle', documentNumber: 'documentNumber', promulgatedOn: 'promulgatedOn' } }],

  actors: {
    keeper:   { label: '县司法局规范性文件管理人员', at: 'handling', sees: 'region' },
    congress: { label: '县人大常委会备案审查人员',   at: 'region', sees: 'region' },
  },
  states: {
    due:       { label: '待报备',       phase: '收件' },
    overdue:   { label: '逾期未报备',   phase: '收件' },
    confirmed: { label: '已报备',       phase: '执行' },
    closed:    { label: '已办结',       phase: '归档', final: true },
  },
  tracks: {
    city:     { label: '向市人民政府备案',   initial: 'due', states: line },
    congress: { label: '向县人大常委会备案', initial: 'due', states: line },
  },
  acts: {
    open:             { label: '登记应当报备的文件', by: 'keeper', opens: true, to: 'due', asks: ['document', 'documentTitle', 'documentNumber', 'promulgatedOn'], when: [published, stillDue], per: [organic, gb37] },
    openLate:         { label: '登记逾期未报备的文件', by: 'keeper', opens: true, to: 'overdue', asks: ['document', 'documentTitle', 'documentNumber', 'promulgatedOn'], when: [published, pastDue], per: [organic, gb37] },
    submitCity:       { label: '报送市人民政府',     by: 'keeper', track: 'city', while: ['due', 'overdue'], from: 'due', to: 'submitted', dated: 'cityOn', asks: ['cityOn', 'oneByOne', 'parts', 'receivedBy?'], when: [single, whole, notBeforePublication('cityOn')], issues: 'cityReport', per: provincialFiling },
    submitCongress:   { label: '报送县人大常委会',   by: 'keeper', track: 'congress', while: ['due', 'overdue'], from: 'due', to: 'submitted', dated: 'congressOn', asks: ['congressOn', 'oneByOne', 'parts', 'receivedBy?'], when: [single, whole, notBeforePublication('congressOn')], issues: 'congressReport', per: [organic, congressFiling] },
    confirm:          { label: '按期报备',           by: 'keeper', from: 'due', to: 'confirmed', when: [both], per: [organic, gb37] },
    confirmLate:      { label: '逾期报备',           by: 'keeper', from: 'overdue', to: 'confirmed', asks: ['lateWhy'], when: [both], per: gb37 },
    fallOverdue:      { label: '报备期限届满',       by: 'law', from: 'due', to: 'overdue', per: provincialFiling },
    correctCity:      { label: '市人民政府要求补正', by: 'keeper', track: 'city', while: ['due', 'overdue', 'confirmed'], from: 'submitted', to: 'correcting', asks: ['lacking'], per: provincialFiling },
    correctedCity:    { label: '向市人民政府补正',   by: 'keeper', track: 'city', while: ['due', 'overdue', 'confirmed'], from: 'correcting', to: 'submitted', asks: ['parts'], when: [whole], per: provincialFiling },
    registerCity:     { label: '市人民政府登记',     by: 'keeper', track: 'city', while: ['due', 'overdue', 'confirmed'], from: 'submitted', to: 'registered', asks: ['cityNumber'], per: provincialFiling },
    questionCity:     { label: '市人民政府询问',     by: 'keeper', track: 'city', while: ['due', 'overdue', 'confirmed'], from: 'registered', to: 'questioned', asks: ['question'], per: gb37 },
    replyCity:        { label: '答复市人民政府',     by: 'keeper', track: 'city', while: ['due', 'overdue', 'confirmed'], from: 'questioned', to: 'registered', asks: ['reply'], issues: 'replyLetter', per: gb37 },
    orderCity:        { label: '市人民政府要求纠正', by: 'keeper', track: 'city', while: ['due', 'overdue', 'confirmed'], from: ['registered', 'questioned'], to: 'ordered', asks: ['order'], per: gb37 },
    correctedByCity:  { label: '报告纠正结果（市）', by: 'keeper', track: 'city', while: ['due', 'overdue', 'confirmed'], from: 'ordered', to: 'closed', asks: ['corrected'], issues: 'replyLetter', per: gb37 },
    correctCongress:  { label: '县人大常委会要求补正', by: ['congress', 'keeper'], track: 'congress', while: ['due', 'overdue', 'confirmed'], from: 'submitted', to: 'correcting', asks: ['lacking'], per: congressFiling },
    correctedCongress: { label: '向县人大常委会补正', by: 'keeper', track: 'congress', while: ['due', 'overdue', 'confirmed'], from: 'correcting', to: 'submitted', asks: ['parts'], when: [whole], per: congressFiling },
    registerCongress: { label: '县人大常委会登记',   by: ['congress', 'keeper'], track: 'congress', while: ['due', 'overdue', 'confirmed'], from: 'submitted', to: 'registered', asks: ['congressNumber'], per: congressFiling },
    questionCongress: { label: '县人大常委会询问',   by: ['congress', 'keeper'], track: 'congress', while: ['due', 'overdue', 'confirmed'], from: 'registered', to: 'questioned', asks: ['question'], per: congressFiling },
    replyCongress:    { label: '答复县人大常委会',   by: 'keeper', track: 'congress', while: ['due', 'overdue', 'confirmed'], from: 'questioned', to: 'registered', asks: ['reply'], issues: 'replyLetter', per: congressFiling },
    orderCongress:    { label: '县人大常委会要求纠正', by: ['congress', 'keeper'], track: 'congress', while: ['due', 'overdue', 'confirmed'], from: ['registered', 'questioned'], to: 'ordered', asks: ['order'], per: congressFiling },
    correctedByCongress: { label: '报告纠正结果（县人大）', by: 'keeper', track: 'congress', while: ['due', 'overdue', 'confirmed'], from: 'ordered', to: 'closed', asks: ['corrected'], issues: 'replyLetter', per: congressFiling },
    close:            { label: '备案办结',           by: 'keeper', from: 'confirmed', to: 'closed', when: [bothRegistered], per: gb37 },
  },
  limits: {
    filing:           { label: '报送备案', class: 'agency-duty', force: 'local', starts: 'open', startsOn: 'promulgatedOn', ends: ['confirm', 'confirmLate'], allow: { setting: 'filingSpan' }, onLapse: { deems: 'fallOverdue' }, remind: 10, binds: 'office', per: [provincialFiling, congressFiling] },
    correctCity:      { label: '补正（市人民政府）', class: 'agency-duty', force: 'local', starts: 'correctCity', ends: 'correctedCity', allow: { setting: 'filingCorrectionSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: documentRule },
    correctCongress:  { label: '补正（县人大常委会）', class: 'agency-duty', force: 'local', starts: 'correctCongress', ends: 'correctedCongress', allow: { setting: 'filingCorrectionSpan' }, onLapse: 'shown', remind: 1, binds: 'office', per: congressFiling },
    replyCity:        { label: '答复市人民政府询问', class: 'agency-duty', force: 'internal', starts: 'questionCity', ends: ['replyCity', 'orderCity'], allow: { setting: 'filingReplySpan' }, onLapse: 'shown', remind: 7, binds: 'office', per: documentRule },
    replyCongress:    { label: '答复县人大常委会询问', class: 'agency-duty', force: 'internal', starts: 'questionCongress', ends: ['replyCongress', 'orderCongress'], allow: { setting: 'filingReplySpan' }, onLapse: 'shown', remind: 7, binds: 'office', per: congressFiling },
  },
  papers: {
    cityReport: report('备案报告（市人民政府）', '市人民政府', provincialFiling),
    congressReport: report('备案报告（县人大常委会）', '县人民代表大会常务委员会', congressFiling),
    replyLetter: {
      label: '答复（纠正结果报告）',
      seal: 'authority',
      per: gb37,
      body: (v) => [facts(['文件', `《${v.file.documentTitle ?? ''}》（${v.file.documentNumber ?? ''}）`]), para(v.file.corrected ?? v.file.reply ?? '')],
    },
  },
  indicators: {
    filed: { kind: 'count', section: '8', label: '报送备案', unit: '件', acts: ['confirm', 'confirmLate'], meaning: '本期向市人民政府和县人大常委会都已报送的县政府及其办公室文件，一件文件报两处计一件' },
    'filed-in-time': { kind: 'count', label: '按期报备', unit: '件', acts: ['confirm'], meaning: '本期在公布之日起三十日内两处都报送的' },
    'filing-due': { kind: 'count', label: '应当报备', unit: '件', acts: ['confirm', 'fallOverdue', 'openLate'], meaning: '本期按期报备的，和本期报备期限届满没有报备、或者届满以后才登记的' },
    'filing-rate': { kind: 'rate', section: '8', label: '备案率', unit: 'ratio', numerator: 'filed-in-time', denominator: 'filing-due', meaning: '按期报备的，除以应当报备的；没有应当报备的不计算' },
    'filing-questions': { kind: 'count', label: '备案审查询问', unit: '件', acts: ['questionCity', 'questionCongress'], meaning: '本期接到询问的文件' },
    'filing-orders': { kind: 'count', label: '要求纠正', unit: '件', acts: ['orderCity', 'orderCongress'], meaning: '本期被要求纠正的文件' },
  },
});
