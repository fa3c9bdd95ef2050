/**
 * For charts: `width` is the measured width of the element with class `box`, in whole pixels, 0 before it is known.
 * Charts redraw at that width, so that their text keeps its size. On paper `printWidth` counts instead, because
 * printing reflows the page without telling anybody; `printing` is true meanwhile.
 */
export const Sized = (Base) =>
  class extends Base {
    width = 0;
    printing = false;
    measured = 0;
    observer;
    beforePrint = () => {
      this.printing = true;
      if (this.printWidth) this.width = Number(this.printWidth);
    };
    afterPrint = () => {
      this.printing = false;
      this.width = this.measured;
    };

    renderedCallback() {
      const box = this.template.querySelector('.box');
      if (this.observer || !box) return;
      this.observer = new ResizeObserver(([entry]) => {
        const width = Math.round(entry.contentRect.width);
        if (width > 0 && !this.printing) {
          this.measured = width;
          this.width = width;
        }
      });
      this.observer.observe(box);
      window.addEventListener('beforeprint', this.beforePrint);
      window.addEventListener('afterprint', this.afterPrint);
    }

    disconnectedCallback() {
      this.observer?.disconnect();
      this.observer = undefined;
      window.removeEventListener('beforeprint', this.beforePrint);
      window.removeEventListener('afterprint', this.afterPrint);
    }
  };
