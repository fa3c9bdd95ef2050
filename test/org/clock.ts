/** The org's clock. Runs at the pace of the machine's clock from the moment that it was set to, until it is held. */
export interface Clock {
  now: () => Date;
  set: (moment: Date | string) => void;
  /** Moves it by so many milliseconds. */
  advance: (milliseconds: number) => void;
  /** Stands still from now on; `set` and `advance` still move it. */
  hold: () => void;
  run: () => void;
}

export function startClock(moment?: Date | string): Clock {
  let offset = 0;
  let heldAt: number | null = null;
  const now = () => heldAt ?? Date.now() + offset;
  const moveTo = (time: number) => {
    if (heldAt === null) offset = time - Date.now();
    else heldAt = time;
  };
  const clock: Clock = {
    now: () => new Date(now()),
    set: (to) => {
      const time = new Date(to).getTime();
      if (Number.isNaN(time)) throw new RangeError(`Not a moment: ${String(to)}`);
      moveTo(time);
    },
    advance: (milliseconds) => moveTo(now() + milliseconds),
    hold: () => {
      heldAt = now();
    },
    run: () => {
      const time = now();
      heldAt = null;
      moveTo(time);
    },
  };
  if (moment !== undefined) clock.set(moment);
  return clock;
}
