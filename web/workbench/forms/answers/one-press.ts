/** One press of a form's button: it waits until what a chosen matter brings stands in the form, and pressed again meanwhile it is still one. */

/** Gives the press of one form. `act` is done when `settled` has come; its failure is the presser's, who may then press again. */
export function onePress(): (settled: () => Promise<void>, act: () => void | Promise<void>) => Promise<void> {
  let waiting = false;
  return async (settled, act) => {
    if (waiting) return;
    waiting = true;
    try {
      await settled();
      await act();
    } finally {
      waiting = false;
    }
  };
}
