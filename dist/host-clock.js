export function startClockAt(timeMs) {
    const RealDate = Date;
    const offsetMs = timeMs - RealDate.now();
    const now = () => RealDate.now() + offsetMs;
    const ShiftedDate = new Proxy(RealDate, {
        apply: () => new RealDate(now()).toString(),
        construct: (_, values, newTarget) => Reflect.construct(RealDate, values.length === 0 ? [now()] : values, newTarget === ShiftedDate ? RealDate : newTarget),
        get: (_, name) => (name === 'now' ? now : Reflect.get(RealDate, name)),
    });
    RealDate.prototype.constructor = ShiftedDate;
    globalThis.Date = ShiftedDate;
    Object.defineProperty(performance, 'timeOrigin', { value: performance.timeOrigin + offsetMs, configurable: true });
}
