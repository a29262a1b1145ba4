/** The outline of the county's yearly report (年度报告): chapters, groups and numbered paragraphs, and which modules feed each. Words and figures come from the modules. */
import type { ReportOutline } from '../../kernel/procedure/language/report.ts';

export const reportOutline: ReportOutline = {
  title: (county, year) => `${county}政府${year}年度法治政府建设工作报告`,
  chapters: [
    {
      number: '一',
      title: (year) => `${year}年法治政府建设主要工作及成效`,
      groups: [
        {
          title: '（一）加强党的领导，全面推动法治政府建设',
          paragraphs: [
            { section: '1', title: '深入学习贯彻习近平法治思想', modules: ['study'] },
            { section: '2', title: '法治政府建设实施意见和任务分工', modules: ['action-plan'] },
            { section: '3', title: '加强法治政府建设督察考核', modules: ['oversight'] },
          ],
        },
        {
          title: '（二）坚持深化改革，推动政府职能转变',
          paragraphs: [
            { section: '4', title: '持续推进“放管服”改革', modules: ['services', 'policies'] },
            {
              section: '5',
              title: '持续优化法治化营商环境',
              modules: ['business-environment', 'penalties', 'commitments'],
            },
          ],
        },
        {
          title: '（三）健全制度体系，推进政府治理规范化程序化法治化',
          paragraphs: [
            { section: '6', title: '配合做好行政立法工作', modules: ['legislation'] },
            { section: '7', title: '严格落实行政决策法定程序', modules: ['decisions', 'counsel', 'legality-review'] },
            { section: '8', title: '加强行政规范性文件监管', modules: ['legality-review', 'normative-documents'] },
          ],
        },
        {
          title: '（四）完善工作机制，推进执法规范化建设',
          paragraphs: [
            { section: '9', title: '推进行政执法体制改革', modules: ['enforcement-teams'] },
            { section: '10', title: '提高行政执法质效', modules: ['penalties', 'inspections'] },
            { section: '11', title: '加强行政执法队伍建设', modules: ['enforcers'] },
            { section: '12', title: '强化行政执法协调监督', modules: ['enforcement-supervision'] },
          ],
        },
        {
          title: '（五）加强制约监督，促进行政权力规范透明运行',
          paragraphs: [
            { section: '13', title: '自觉接受各类监督', modules: ['proposals', 'litigation'] },
            { section: '14', title: '持续推进政务公开', modules: ['openness'] },
            { section: '15', title: '加强政务诚信建设', modules: ['credit', 'data-sharing'] },
          ],
        },
        {
          title: '（六）创新社会治理，依法预防和化解社会矛盾纠纷',
          paragraphs: [
            { section: '16', title: '加强矛盾纠纷多元化解', modules: ['mediation'] },
            { section: '17', title: '做好行政复议与应诉工作', modules: ['reconsideration', 'litigation'] },
            { section: '18', title: '优化公共法律服务', modules: ['legal-services', 'legal-aid'] },
            { section: '19', title: '深入开展全民普法', modules: ['legal-education'] },
          ],
        },
      ],
    },
    {
      number: '二',
      title: () => '存在的主要问题',
      groups: [
        { title: '', paragraphs: [{ section: 'P2', title: '由系统从记录中发现的问题', modules: ['oversight'] }] },
      ],
    },
    {
      number: '三',
      title: () => '主要负责人履行职责情况',
      groups: [{ title: '', paragraphs: [{ section: 'P3', title: '推进法治建设第一责任人职责', modules: ['study'] }] }],
    },
    {
      number: '四',
      title: () => '有关意见建议',
      groups: [{ title: '', paragraphs: [{ section: 'P4', title: '意见建议', modules: ['action-plan'] }] }],
    },
    {
      number: '五',
      title: (year) => `${year + 1}年工作打算`,
      groups: [{ title: '', paragraphs: [{ section: 'P5', title: '下一年度主要安排', modules: ['action-plan'] }] }],
    },
  ],
  subject: '综合政务',
  publisher: (county) => `${county}人民政府`,
};
