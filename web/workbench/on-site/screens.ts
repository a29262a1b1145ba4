/** The screens on the spot, in one piece, so that a device which keeps one keeps them all. */
export { OnSiteFrame } from './frame.tsx';
export { OnSiteListPage } from './list-page.tsx';
export { VisitPage } from './visit-page.tsx';
