/** What people ask for: which office, in which words, and what is searched for. */
export interface Ask {
  office: string;
  wanted: string;
  terms: string;
  number?: string;
}

const ask = (office: string, wanted: string, terms: string, number?: string): Ask => ({
  office,
  wanted,
  terms,
  ...(number ? { number } : {}),
});

export const asks: readonly Ask[] = [
  ask('natural-resources', '莲塘街道示范一社区地块征收土地公告和补偿安置方案', '征收公告、示范一社区'),
  ask('natural-resources', '向塘镇新村示范村宅基地确权登记的会议纪要', '宅基地、新村示范村'),
  ask('housing', '示例花园二期建筑工程施工许可证和规划许可材料', '示例花园、施工许可'),
  ask('housing', '示例小区物业维修资金使用备案材料', '维修资金、示例小区'),
  ask('city-management', '示例路广告牌设置许可和拆除决定', '户外广告、示例路'),
  ask('market-regulation', '示例餐馆2022年食品安全检查记录', '食品安全、示例餐馆'),
  ask('market-regulation', '示例超市投诉处理结果统计', '投诉、示例超市'),
  ask('public-security', '示例路口交通信号灯配时方案', '信号灯、示例路口'),
  ask('education', '2023年义务教育阶段学区划分方案的依据', '学区、招生'),
  ask('education', '示例民办学校办学许可和年检结果', '民办学校、年检'),
  ask('civil-affairs', '幽兰镇2022年低保金发放标准和依据', '低保、幽兰镇'),
  ask('human-resources', '2022年公益性岗位招聘条件和录用名单', '公益性岗位'),
  ask('transport', '蒋巷镇三洞示范村公路建设项目批复', '农村公路、三洞', '南交字示例号'),
  ask('water', '抚河故道清淤工程招标文件和验收报告', '清淤、验收'),
  ask('agriculture', '武阳镇高标准农田建设项目实施方案', '高标准农田、武阳'),
  ask('agriculture', '2022年耕地地力保护补贴发放明细汇总', '耕地补贴'),
  ask('health', '示例诊所医疗机构执业许可和校验记录', '诊所、校验'),
  ask('ecology', '示例工业园环境影响评价批复', '环评、工业园'),
  ask('emergency', '示例化工企业安全生产许可和隐患整改通知', '隐患整改'),
  ask('finance', '2022年县级部门三公经费决算汇总', '三公经费'),
  ask('finance', '示例建设项目政府采购合同', '采购合同'),
  ask('development-reform', '示例道路改造项目可行性研究报告批复', '可研批复、道路改造'),
  ask('forestry', '三江镇后街示范村公益林补偿面积台账', '公益林、后街'),
  ask('medical-insurance', '城乡居民医疗保险待遇调整文件', '医保待遇', '南医保示例号'),
  ask('petition', '信访事项复查意见的内部审批单', '复查意见'),
  ask('government-services', '“一件事”事项清单和办理时限的依据', '一件事'),
  ask('government-office', '县政府常务会议关于示例片区改造的会议纪要', '常务会议、示例片区'),
  ask('government-office', '示例路命名方案及批复', '道路命名'),
  ask('liantang', '莲花示范社区老旧小区改造居民意见征集结果', '老旧小区、意见征集'),
  ask('xiangtang', '向塘镇铁路示范社区房屋征收补偿分户情况', '房屋征收、分户'),
  ask('jiangxiang', '河边示范村土地承包经营权流转合同备案', '土地流转'),
  ask('youlan', '渡头示范村一事一议筹资使用情况', '一事一议'),
  ask('tangnan', '新联示范村农田水利设施管护责任表', '管护责任'),
  ask('nanxin', '九联示范村集体资产处置公示材料', '集体资产'),
  ask('wuyang', '前进示范村路灯安装采购合同', '路灯、采购'),
  ask('gangshang', '石桥示范村临时救助对象名册', '临时救助'),
];
