/** The door of the portal's pages: pure functions from data to HTML, readable without script. */

export { byteOrderMark, type Cell, csvLine } from './csv.ts';
export type * from './data.ts';
export { atomFeed } from './feed.ts';
export { checkForm, type Fault, isAskedFor, onlyAsked } from './form/check.ts';
export type { FormState } from './form/field.ts';
export { readForm, type Sent } from './form/read.ts';
export { Markup } from './html.ts';
export { applyIntroPage, applyListPage } from './pages/apply/intro.ts';
export { receiptPage } from './pages/apply/receipt.ts';
export { applyReviewPage } from './pages/apply/review.ts';
export { applyStepPage } from './pages/apply/step.ts';
export { homePage } from './pages/home.ts';
export { type DataSet, dataSets, openDataPage } from './pages/open-data.ts';
export {
  accessibilityPage,
  busyPage,
  type SentAgain,
  siteMapPage,
  type Trouble,
  troublePage,
  troubles,
} from './pages/plain.ts';
export { publishedItemPage } from './pages/published-item.ts';
export { publishedListPage } from './pages/published-list.ts';
export { figurePage } from './pages/report/figure.ts';
export { checksPage, reportPage } from './pages/report/report.ts';
export { reportTablesPage } from './pages/report/tables.ts';
export { checkpointsPage, verifyPage } from './pages/report/verify.ts';
export { trackActPage } from './pages/track/act.ts';
export { type SignInFault, trackSignInPage } from './pages/track/sign-in.ts';
export { trackPage } from './pages/track/track.ts';
export { type Frame, type TypeSize, typeSizes } from './shell.ts';
export { applyPath } from './tasks.ts';
