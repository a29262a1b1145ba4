// Checks that what is cited exists: the version, its being in force on a day, and the article in it.
import { chineseDate, type LegalDate } from '../calendar/index.ts';
import { type Citation, isUnwritten } from './citation.ts';
import { type Law, type LawVersion, versionOn } from './law.ts';
import { lawName, provisionText, versionName } from './text.ts';

function isCount(n: number | undefined): boolean {
  return n === undefined || (Number.isInteger(n) && n >= 1);
}

function inForceNow(law: Law, on: LegalDate): string {
  const version = versionOn(law, on);
  return version === undefined ? '当日没有现行文本' : `当日现行的是${versionName(version.id)}`;
}

function versionFault(cited: string, law: Law, on: LegalDate | undefined): string | undefined {
  const version = law.versions.find((v) => v.id === cited);
  if (version === undefined) {
    const known = law.versions.map((v) => versionName(v.id)).join('、');
    return `${lawName(law)}没有${versionName(cited)}，目录中有：${known}。`;
  }
  if (on === undefined) return undefined;
  const name = `${lawName(law)}${versionName(version.id)}`;
  if (on < version.from) {
    return `${name}自${chineseDate(version.from)}起施行，不能适用于${chineseDate(on)}的行为；${inForceNow(law, on)}。`;
  }
  if (version.until !== undefined && on > version.until) {
    return `${name}施行至${chineseDate(version.until)}，不能适用于${chineseDate(on)}的行为；${inForceNow(law, on)}。`;
  }
  return undefined;
}

function articleFault(citation: Citation, law: Law, version: LawVersion): string | undefined {
  const { article, paragraph, item } = citation;
  if (article === undefined && (paragraph !== undefined || item !== undefined)) {
    return `引用${lawName(law)}时写了款、项而没有写条，请补上条文序号。`;
  }
  if (!isCount(article) || !isCount(paragraph) || !isCount(item)) {
    return `引用${lawName(law)}的条、款、项序号应是从1起的整数，请核对。`;
  }
  if (article === undefined || version.articles === null || article <= version.articles) return undefined;
  const place = provisionText({ law: law.code, article }, law.numbering);
  const unit = law.numbering === 'items' ? '项' : '条';
  return `${lawName(law)}${versionName(version.id)}共${version.articles}${unit}，没有${place}，请核对条文序号。`;
}

/**
 * Undefined when the citation stands; otherwise one Chinese sentence saying what is wrong and what would be right.
 * With `on`, the version must also be in force that day (程序从新: the rule in force when the step is taken); without it,
 * an unpinned citation is checked against the newest text. An unconfirmed article count is not checked.
 */
export function checkCitation(citation: Citation, law: Law, on?: LegalDate): string | undefined {
  if (isUnwritten(citation)) {
    return citation.note?.trim() ? undefined : '引用地方规定或者内部管理规定时，应当写明是哪一项规定。';
  }
  if (citation.law !== law.code) return `条文依据“${citation.law}”不是${lawName(law)}（${law.code}）。`;
  if (citation.version !== undefined) {
    const fault = versionFault(citation.version, law, on);
    if (fault !== undefined) return fault;
  }
  const version = citation.version
    ? law.versions.find((v) => v.id === citation.version)
    : on === undefined
      ? law.versions.at(-1)
      : versionOn(law, on);
  if (version === undefined) {
    return `${chineseDate(on as LegalDate)}没有现行的${lawName(law)}，不能以它为依据。`;
  }
  return articleFault(citation, law, version);
}
