/** Words of the application to the court for enforcement (申请人民法院强制执行). */

export const paths = {
  uncontested: '没有申请行政复议，也没有提起行政诉讼',
  reconsidered: '经行政复议维持，没有提起行政诉讼',
  litigated: '经行政诉讼，裁判已经生效',
} as const;

/** 应当提供的材料 (行政强制法55). */
export const attachments = {
  application: '强制执行申请书',
  decision: '行政决定书及作出决定的事实、理由和依据',
  opinions: '当事人的意见及行政机关催告情况',
  object: '申请强制执行标的情况',
  other: '法律、行政法规规定的其他材料',
} as const;
/** Those that no application may lack. */
export const required = ['application', 'decision', 'opinions', 'object'] as const;

export const courtPlaces = {
  authority: '行政机关所在地的人民法院',
  realEstate: '不动产所在地的人民法院',
} as const;

export const adoptions = { adopted: '成立，予以采纳', partly: '部分成立', notAdopted: '不成立' } as const;

/** 裁定不准予执行的情形 (行政诉讼法解释161). */
export const againstGrounds = {
  subject: '实施主体不具有行政主体资格',
  facts: '明显缺乏事实根据',
  law: '明显缺乏法律、法规依据',
  otherwise: '其他明显违法并损害被执行人合法权益的情形',
} as const;

export const terminationGrounds = {
  noAssets: '没有可供执行的财产，终结本次执行程序',
  death: '公民死亡，无遗产可供执行，又无义务承受人',
  dissolved: '法人或者其他组织终止，无财产可供执行，又无义务承受人',
  objectLost: '执行标的灭失',
  revoked: '据以执行的行政决定被撤销',
} as const;
