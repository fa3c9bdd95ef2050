/**
 * For charts: `width` is the measured width of the element with class `box`, in whole pixels, 0 before it is known.
 * Charts redraw at that width, so that their text keeps its size. On paper `printWidth` counts instead, because
 * printing reflows the page without telling anybody.
 */
export const Sized = (Base) =>
  class extends Base {
    width = 0;
    observer;
    beforePrint = () => {
      if (this.printWidth) this.width = Number(this.printWidth);
    };

    renderedCallback() {
      const box = this.template.querySelector('.box');
      if (this.observer || !box) return;
      this.observer = new ResizeObserver(([entry]) => {
        const width = Math.round(entry.contentRect.width);
        if (width > 0) this.width = width;
      });
      this.observer.observe(box);
      window.addEventListener('beforeprint', this.beforePrint);
    }

    disconnectedCallback() {
      this.observer?.disconnect();
      this.observer = undefined;
      window.removeEventListener('beforeprint', this.beforePrint);
    }
  };
