// Tests of how a citation is written, keyed, classed by force and checked.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Citation,
  checkCitation,
  citationKey,
  citationText,
  defineLaw,
  forceLabels,
  forceOf,
  internal,
  local,
  parseCitationKey,
  pinCitation,
  unsure,
  versionOn,
} from './index.ts';

const review = defineLaw({
  id: 'administrative-reconsideration',
  code: 'ARL',
  title: '中华人民共和国行政复议法',
  short: '行政复议法',
  kind: 'law',
  versions: [
    { id: '2017', from: '2018-01-01', until: '2023-12-31', articles: 43 },
    { id: '2023', from: '2024-01-01', articles: 90 },
  ],
});
const threeSystems = defineLaw({
  id: 'three-systems',
  code: 'DOC118',
  title: '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
  short: '全面推行行政执法三项制度的指导意见',
  kind: 'normative-document',
  numbering: 'items',
  versions: [{ id: '2018', from: '2018-12-05', articles: 23 }],
});
const laws = [review, threeSystems];

describe('a citation in a paper', () => {
  it('names the law, the article, the paragraph and the item', () => {
    expect(citationText(review.art(30, 3), laws)).toBe('《行政复议法》第三十条第三款');
    expect(citationText(review.art(30, 1, 5), laws)).toBe('《行政复议法》第三十条第一款第（五）项');
    expect(citationText(review.art(11, undefined, 15), laws)).toBe('《行政复议法》第十一条第（十五）项');
    expect(citationText(review.art(), laws)).toBe('《行政复议法》');
  });

  it('names the text only when an old one was applied', () => {
    expect(citationText(review.at('2023').art(30, 3), laws)).toBe('《行政复议法》第三十条第三款');
    expect(citationText(review.at('2017').art(17, 2), laws)).toBe('《行政复议法》（2017年文本）第十七条第二款');
  });

  it('follows a document that numbers points instead of articles', () => {
    expect(citationText(threeSystems.art(6), laws)).toBe('《全面推行行政执法三项制度的指导意见》第（六）项');
  });

  it('prints the description of a local or internal rule', () => {
    expect(citationText(local('县政府文件审查工作规则'), laws)).toBe('县政府文件审查工作规则');
  });

  it('is refused when the law is not in the catalogue', () => {
    expect(() => citationText({ law: 'XYZ', article: 1 }, laws)).toThrow('没有登记代号为“XYZ”的法律');
  });

  it('cannot name a version that the law does not have', () => {
    // @ts-expect-error a misspelt version id does not compile
    const wrong = review.at('2032').art(30);
    expect(checkCitation(wrong, review)).toBe('《行政复议法》没有2032年文本，目录中有：2017年文本、2023年文本。');
  });
});

describe('the key of a citation', () => {
  it('is short and readable', () => {
    expect(citationKey(review.at('2023').art(30, 3))).toBe('ARL@2023:30.3');
    expect(citationKey(review.art(30, 1, 5))).toBe('ARL:30.1.5');
    expect(citationKey(review.art(11, undefined, 15))).toBe('ARL:11..15');
    expect(citationKey(review.art())).toBe('ARL');
    expect(citationKey(internal('三日内分办'))).toBe('internal:三日内分办');
  });

  it('gives back the provision it was made from', () => {
    const place = fc.integer({ min: 1, max: 1300 });
    const provision = fc.record(
      {
        law: fc.constantFrom('ARL', 'DOC118', 'JX_HEARING'),
        version: fc.constantFrom('2017', '2023-1'),
        article: place,
        paragraph: place,
        item: place,
      },
      { requiredKeys: ['law'] },
    );
    const rule = fc.string().map((note) => local(note));
    fc.assert(
      fc.property(fc.oneof(provision, rule, fc.string().map(internal)), (citation: Citation) => {
        expect(parseCitationKey(citationKey(citation))).toEqual(citation);
      }),
    );
  });

  it('is not read from just any text', () => {
    for (const text of ['', '行政复议法', 'arl:30', 'ARL@:30', 'ARL:30.1.2.3', 'ARL:三十']) {
      expect(() => parseCitationKey(text)).toThrow(SyntaxError);
    }
  });
});

describe('the force of a citation', () => {
  it('tells statutory, local and internal limits apart', () => {
    expect(forceLabels[forceOf(review.art(30, 1))]).toBe('法定');
    expect(forceLabels[forceOf(unsure(review.art(56, 2), '文本待核'))]).toBe('法定');
    expect(forceLabels[forceOf(local('企业安静日'))]).toBe('地方规定');
    expect(forceLabels[forceOf(internal('两个工作日内分办'))]).toBe('内部管理');
    expect(forceOf({ ...review.art(31), mark: 'default' })).toBe('internal');
  });
});

describe('checking a citation', () => {
  it('passes the last article and names the one beyond it', () => {
    expect(checkCitation(review.art(90), review)).toBeUndefined();
    expect(checkCitation(review.art(91), review)).toBe(
      '《行政复议法》2023年文本共90条，没有第九十一条，请核对条文序号。',
    );
    expect(checkCitation(review.at('2017').art(44), review)).toBe(
      '《行政复议法》2017年文本共43条，没有第四十四条，请核对条文序号。',
    );
  });

  it('checks an unpinned article against the text in force that day', () => {
    expect(checkCitation(review.art(88, 2), review, '2024-01-01')).toBeUndefined();
    expect(checkCitation(review.art(88, 2), review, '2023-12-31')).toContain('2017年文本共43条，没有第八十八条');
  });

  it('names a version that was not in force that day and the one that was', () => {
    expect(checkCitation(review.at('2023').art(30), review, '2023-12-31')).toBe(
      '《行政复议法》2023年文本自2024年1月1日起施行，不能适用于2023年12月31日的行为；当日现行的是2017年文本。',
    );
    expect(checkCitation(review.at('2017').art(17), review, '2024-01-01')).toBe(
      '《行政复议法》2017年文本施行至2023年12月31日，不能适用于2024年1月1日的行为；当日现行的是2023年文本。',
    );
    expect(checkCitation(review.at('2017').art(17), review, '2023-12-31')).toBeUndefined();
    expect(checkCitation(threeSystems.art(6), threeSystems, '2018-12-04')).toBe(
      '2018年12月4日没有现行的《全面推行行政执法三项制度的指导意见》，不能以它为依据。',
    );
  });

  it('refuses places that cannot exist', () => {
    expect(checkCitation(review.art(0), review)).toContain('从1起的整数');
    expect(checkCitation(review.art(30, 1.5), review)).toContain('从1起的整数');
    expect(checkCitation(review.art(undefined, 2), review)).toContain('没有写条');
    expect(checkCitation(review.art(1), threeSystems)).toContain('不是《全面推行');
  });

  it('asks that a local or internal rule be named', () => {
    expect(checkCitation(local('县政府文件审查工作规则'), review)).toBeUndefined();
    expect(checkCitation(local(' '), review)).toContain('写明是哪一项规定');
  });
});

describe('the version of a day', () => {
  it('changes on the day the new text takes effect', () => {
    expect(versionOn(review, '2023-12-31')?.id).toBe('2017');
    expect(versionOn(review, '2024-01-01')?.id).toBe('2023');
    expect(versionOn(review, '2017-12-31')).toBeUndefined();
  });

  it('is stamped into the record, and a pinned version is kept', () => {
    expect(citationKey(pinCitation(review.art(17), review, '2023-11-06'))).toBe('ARL@2017:17');
    expect(citationKey(pinCitation(review.at('2017').art(17), review, '2024-11-06'))).toBe('ARL@2017:17');
    expect(pinCitation(local('企业安静日'), review, '2024-11-06')).toEqual(local('企业安静日'));
  });
});
