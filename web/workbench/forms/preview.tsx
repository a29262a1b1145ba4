/** The papers an act would issue, shown before it is done. */
export function PaperPreview({ html }: { html: string }) {
  // Without any permission of its own the paper can neither run scripts nor reach this page.
  return <iframe className="paper-view" title="文书预览" sandbox="" srcDoc={html} />;
}
