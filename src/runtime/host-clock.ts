/**
 * Lets the clock of this process begin at another time, for all code that is loaded later. `Date` and the begin of
 * `performance` change: timers run as before.
 */
export function startClockAt(timeMs: number): void {
  const RealDate = Date
  const offsetMs = timeMs - RealDate.now()
  const now = () => RealDate.now() + offsetMs
  const ShiftedDate: DateConstructor = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (_, values: [], newTarget) =>
      Reflect.construct(
        RealDate,
        values.length === 0 ? [now()] : values,
        newTarget === ShiftedDate ? RealDate : newTarget,
      ) as Date,
    get: (_, name) => (name === 'now' ? now : Reflect.get(RealDate, name)),
  })
  RealDate.prototype.constructor = ShiftedDate
  globalThis.Date = ShiftedDate
  Object.defineProperty(performance, 'timeOrigin', { value: performance.timeOrigin + offsetMs, configurable: true })
}
