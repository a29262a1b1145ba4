/** The shape of a yearly report (年度报告): an outline given by the county, filled by the sentences of the modules. */

export interface OutlineParagraph {
  /** The report's own numbering. */
  section: string;
  title: string;
  /** Modules that feed it, by id; a paragraph none of whose modules is installed says so. */
  modules: readonly string[];
}

export interface ReportOutline {
  title: (county: string, year: number) => string;
  chapters: readonly {
    number: string;
    title: (year: number) => string;
    groups: readonly { title: string; paragraphs: readonly OutlineParagraph[] }[];
  }[];
  /** 主题分类 and 发布机构 of the page on the government site. */
  subject: string;
  publisher: (county: string) => string;
}
