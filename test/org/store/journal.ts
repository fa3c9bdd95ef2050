/** How to take back what was written, newest last. Writes are synchronous, so one journal is enough. */
export interface Journal {
  note: (undo: () => void) => void;
  /** Runs the work; when it throws, everything that it wrote is taken back. Nests. */
  attempt: <T>(work: () => T) => T;
  /** The same by hand, for work that spans asynchronous steps: call one of the two when it ends. */
  open: () => { keep: () => void; takeBack: () => void };
}

export function keepJournal(): Journal {
  const undos: (() => void)[] = [];
  let depth = 0;

  const open = () => {
    const mark = undos.length;
    depth++;
    const close = () => {
      depth--;
      if (depth === 0) undos.length = 0;
    };
    return {
      keep: close,
      takeBack: () => {
        while (undos.length > mark) undos.pop()?.();
        close();
      },
    };
  };

  return {
    note: (undo) => {
      if (depth > 0) undos.push(undo);
    },
    open,
    attempt: (work) => {
      const savepoint = open();
      try {
        const result = work();
        savepoint.keep();
        return result;
      } catch (error) {
        savepoint.takeBack();
        throw error;
      }
    },
  };
}
